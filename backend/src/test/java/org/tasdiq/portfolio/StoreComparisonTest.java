package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.portfolio.inspection.RealFiles;

/** What a disk forgot is found by the next day, told to the administrator, and found again when it was put back. */
@DatabaseTest
class StoreComparisonTest {
    private final StoreComparison comparison;
    private final InspectionQueue queue;
    private final EvidenceRepository items;
    private final PortfolioSettings settings;
    private final Evidences evidences;
    private final Journal journal;
    private final Mailbox mailbox;
    private final BusinessClock clock;
    private final Actors actors;
    private final Bench.Story file;
    private final PersonId administrator;
    private EvidenceId item;

    StoreComparisonTest(
            StoreComparison comparison,
            InspectionQueue queue,
            EvidenceRepository items,
            PortfolioSettings settings,
            Evidences evidences,
            Journal journal,
            Mailbox mailbox,
            BusinessClock clock,
            Actors actors,
            Bench bench) {
        this.comparison = comparison;
        this.queue = queue;
        this.items = items;
        this.settings = settings;
        this.evidences = evidences;
        this.journal = journal;
        this.mailbox = mailbox;
        this.clock = clock;
        this.actors = actors;
        file = bench.aFile();
        administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
    }

    @BeforeEach
    void anItemIsThere() {
        item = file.report("Report", "report.pdf", RealFiles.pdf("the original"));
        file.inspected();
    }

    @Test
    void aWholeFileIsNotSpokenOf() {
        aDayPasses();
        assertThat(sheet().damagedAt()).isNull();
        assertThat(journalled()).doesNotContain("portfolio.EvidenceDamaged", "portfolio.EvidenceRestored");
    }

    @Test
    void aChangedByteIsFoundToldOnceAndFoundGoneWhenPutBack() throws IOException {
        var original = Files.readAllBytes(stored());
        var changed = original.clone();
        changed[original.length / 2] ^= 1;
        Files.write(stored(), changed);
        aDayPasses();
        aDayPasses();
        assertThat(sheet().damagedAt()).isNotNull();
        assertThatThrownBy(() -> asCandidate(() -> evidences.open(file.file(), item)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("portfolio.contentDamaged"));
        assertThat(journalled()).containsOnlyOnce("portfolio.EvidenceDamaged");
        assertThat(told())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains(item.toString()));

        Files.write(stored(), original);
        aDayPasses();
        assertThat(sheet().damagedAt()).isNull();
        assertThat(journalled()).containsOnlyOnce("portfolio.EvidenceRestored");
        asCandidate(() -> evidences.open(file.file(), item));
    }

    @Test
    void aFileThatIsGoneIsFound() throws IOException {
        Files.delete(stored());
        aDayPasses();
        assertThat(sheet().damagedAt()).isNotNull();
        assertThat(told()).hasSize(1);
    }

    @Test
    void withinADayNothingIsReadTwice() throws IOException {
        aDayPasses();
        Files.delete(stored());
        comparison.goRound();
        assertThat(sheet().damagedAt()).isNull();
    }

    @Test
    void onlyWhatNoRowKnowsIsSwept() throws IOException {
        var orphan = settings.evidence()
                .resolve("ff")
                .resolve("ff" + UUID.randomUUID().toString().substring(2));
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "left by a crash");
        for (var path : List.of(orphan, stored())) {
            var before = Files.getLastModifiedTime(path).toInstant().minus(Duration.ofHours(2));
            Files.setLastModifiedTime(path, FileTime.from(before));
        }
        queue.sweep();
        assertThat(orphan).doesNotExist();
        assertThat(stored()).exists();
    }

    private void aDayPasses() {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofHours(25)));
            return true;
        });
        comparison.goRound();
        assertThat(items.findById(item.value())).isPresent();
    }

    private Path stored() {
        return settings.evidence().resolve(item.toString().substring(0, 2)).resolve(item.toString());
    }

    private EvidenceSheet sheet() {
        return asCandidate(() -> evidences.sheet(file.file(), item));
    }

    private List<String> journalled() {
        return file.as(administrator, () -> journal.entries(file.file())).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private List<MessageSheet> told() {
        return file.as(administrator, () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.text().contains(item.toString()))
                .toList();
    }

    private <T> T asCandidate(Supplier<T> act) {
        return file.as(file.candidate(), act);
    }
}
