package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.HostileFiles;
import org.tasdiq.portfolio.inspection.RealFiles;

/** While the virus scanner is away nothing is waved through, and nothing is lost: it is judged when the scanner is back. */
@DatabaseTest
class QuarantineTest {
    private static final Path FOLDER = folder();

    private final InspectionQueue queue;
    private final Evidences evidences;
    private final Journal journal;
    private final Bench.Story file;

    QuarantineTest(InspectionQueue queue, Evidences evidences, Journal journal, Bench bench) {
        this.queue = queue;
        this.evidences = evidences;
        this.journal = journal;
        file = bench.aFile();
    }

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add(
                "tasdiq.inspection.clamd", () -> FOLDER.resolve("clamd.sock").toString());
    }

    @Test
    void whatWasHandedInMeanwhileWaitsAndIsJudgedWhenTheScannerIsBack() throws IOException {
        var report = add("report.pdf", RealFiles.pdf("innocent"));
        var virus = add("virus.txt", HostileFiles.EICAR.getBytes(StandardCharsets.US_ASCII));
        for (var item : new EvidenceId[] {report, virus}) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> sheet(item).verdictReason() == VerdictReason.SCANNER_UNAVAILABLE);
            assertThat(sheet(item).verdict()).isEqualTo(EvidenceVerdict.PENDING);
            assertThatThrownBy(() -> asCandidate(() -> evidences.open(file.file(), item)))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> file.asSystem(() -> evidences.requireInspected(file.file())))
                .isInstanceOf(NotYet.class);
        queue.pickUp();
        assumeTrue(Clamd.program().isPresent(), Clamd.MISSING);
        try (var clamd = new Clamd(FOLDER)) {
            clamd.start();
            await().atMost(Duration.ofSeconds(90)).until(() -> {
                queue.pickUp();
                return asCandidate(() -> evidences.progress(file.file())).isDone();
            });
        }
        assertThat(sheet(report).verdict()).isEqualTo(EvidenceVerdict.CLEAN);
        assertThat(sheet(report).verdictReason()).isNull();
        assertThat(sheet(virus).verdict()).isEqualTo(EvidenceVerdict.REFUSED);
        assertThat(sheet(virus).verdictReason()).isEqualTo(VerdictReason.VIRUS);
        assertThatThrownBy(() -> asCandidate(() -> evidences.open(file.file(), virus)))
                .isInstanceOf(Refusal.class);
        assertThat(file.as(file.authority(), () -> journal.entries(file.file())))
                .filteredOn(entry -> entry.event().equals("portfolio.EvidenceQuarantined"))
                .as("once for each, however often it was tried")
                .hasSize(2);
    }

    private EvidenceId add(String name, byte[] content) {
        return file.report("Report", name, content);
    }

    private EvidenceSheet sheet(EvidenceId item) {
        return asCandidate(() -> evidences.sheet(file.file(), item));
    }

    private <T> T asCandidate(Supplier<T> act) {
        return file.as(file.candidate(), act);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("clamd");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
