package org.tasdiq.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.Standing;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.FrameworkLevel.Status;

/** A crosswalk follows another from its day on; what was said before stays to be read. */
@DatabaseTest
class FrameworksTest {
    private static final String DONE = "";

    private final Frameworks frameworks;
    private final Ministry ministry;
    private final ARegime regime;
    private final Actors actors;
    private final JdbcClient database;
    private final LocalDate today;

    FrameworksTest(
            Frameworks frameworks, Ministry ministry, ARegime regime, Actors actors, JdbcClient database, Clock clock) {
        this.frameworks = frameworks;
        this.ministry = ministry;
        this.regime = regime;
        this.actors = actors;
        this.database = database;
        this.today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void forget() {
        ministry.forget();
    }

    @Test
    void aLevelIsNamedInEveryFrameworkWithItsStanding() {
        assertThat(frameworks.of(6))
                .extracting(FrameworkLevel::framework, FrameworkLevel::level, FrameworkLevel::status)
                .containsExactly(
                        tuple(Framework.EQF, "6", Status.OFFICIAL),
                        tuple(Framework.RNCP, "6", Status.OFFICIAL),
                        tuple(Framework.CNC, "5", Status.PROPOSED),
                        tuple(Framework.ACQF, "7–8", Status.PROPOSED));
        assertThat(frameworks.of(2)).extracting(FrameworkLevel::framework).doesNotContain(Framework.RNCP);
    }

    @Test
    void theNewestInForceIsUsedAndTheOneBeforeStaysToBeRead() {
        var somebody = ministry.somebody();
        add(somebody, Framework.CNC, Ministry.order(2, today));
        assertThat(frameworks.national(6, "TN"))
                .hasValueSatisfying(level -> assertThat(level)
                        .extracting(FrameworkLevel::level, FrameworkLevel::status, FrameworkLevel::version)
                        .containsExactly("6", Status.OFFICIAL, 2));
        assertThat(frameworks.national(1, "TN")).isEmpty();
        assertThat(actors.as(somebody, this::tunisian))
                .extracting(CrosswalkSheet::version, CrosswalkSheet::standing, CrosswalkSheet::addedBy)
                .containsExactly(tuple(2, Standing.PRESENT, "Ines Fictive"), tuple(1, Standing.PAST, ""));
        assertThat(tunisian()).extracting(CrosswalkSheet::addedBy).containsOnly("");
    }

    @Test
    void oneForADayToComeIsNotUsedBeforeIt() {
        add(ministry.somebody(), Framework.CNC, Ministry.order(2, today.plusDays(3)));
        assertThat(tunisian()).extracting(CrosswalkSheet::standing).containsExactly(Standing.COMING, Standing.PRESENT);
        assertThat(frameworks.national(6, "TN"))
                .hasValueSatisfying(level -> assertThat(level.version()).isEqualTo(1));
        database.sql("update crosswalk set since = ? where framework = 'CNC' and version = 2")
                .param(today)
                .update();
        assertThat(frameworks.national(6, "TN"))
                .hasValueSatisfying(level -> assertThat(level.version()).isEqualTo(2));
    }

    @Test
    void anOfficialOneNamesItsSourceAndAProposedOneMayHaveNone() {
        var somebody = ministry.somebody();
        var silent = new Localized("", "", "");
        var order = Ministry.order(2, today);
        assertThat(add(somebody, Framework.CNC, with(order, Status.OFFICIAL, silent)))
                .isEqualTo("source.fr referential.sourceMissing");
        assertThat(add(somebody, Framework.CNC, with(order, Status.PROPOSED, new Localized("Arrêté", "", ""))))
                .isEqualTo("source.ar referential.sourceMissing");
        assertThat(add(somebody, Framework.CNC, with(order, Status.PROPOSED, silent)))
                .isEqualTo(DONE);
    }

    @Test
    void hasADayAndEightLevelsOfWhichOneSaysSomething() {
        var somebody = ministry.somebody();
        var order = Ministry.order(2, today);
        assertThat(add(somebody, Framework.CNC, with(order, null, order.levels())))
                .isEqualTo("since required");
        assertThat(add(somebody, Framework.CNC, with(order, today, List.of("1"))))
                .isEqualTo("levels referential.levelsAreEight");
        assertThat(add(somebody, Framework.CNC, with(order, today, Collections.nCopies(8, " "))))
                .isEqualTo("levels.1 referential.levelsMissing");
        assertThat(add(somebody, Framework.CNC, with(order, today, Collections.nCopies(8, "x".repeat(61)))))
                .isEqualTo("levels.1 referential.tooLong");
        assertThat(tunisian()).hasSize(1);
    }

    @Test
    void ofTwoWhoAddAtOnceTheSecondIsRefused() throws Exception {
        var somebody = ministry.somebody();
        var together = new CyclicBarrier(2);
        Callable<String> window = () -> {
            together.await();
            return add(somebody, Framework.CNC, Ministry.order(2, today));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<String>();
            for (var one : threads.invokeAll(List.of(window, window))) answers.add(one.get());
            assertThat(answers).containsExactlyInAnyOrder(DONE, "referential.crosswalkThere");
        }
        assertThat(tunisian()).hasSize(2);
    }

    @Test
    void isAddedOnlyByWhoeverAdministersEveryInstitutionItConcerns() {
        var tunisian = regime.institution("TN_UNIVERSITY");
        var one = regime.person(tunisian, Role.ADMINISTRATOR);
        var all = ministry.somebody();
        assertThat(add(one, Framework.CNC, Ministry.order(2, today))).isEqualTo("referential.notYourFramework");
        assertThat(add(all, Framework.EQF, Ministry.order(2, today))).isEqualTo("referential.notYourFramework");
        assertThat(add(all, Framework.ACQF, Ministry.order(2, today))).isEqualTo(DONE);
        regime.institution("FR_UNIVERSITY");
        assertThat(add(all, Framework.CNC, Ministry.order(2, today))).isEqualTo(DONE);
        assertThat(add(all, Framework.ACQF, Ministry.order(3, today))).isEqualTo("referential.notYourFramework");
        var auditor = regime.person(tunisian, Role.QUALITY_AUDITOR);
        assertThatThrownBy(() -> actors.as(auditor, () -> {
                    frameworks.add(Framework.CNC, Ministry.order(3, today));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("permission"));
    }

    @Test
    void standsInTheJournalOfTheFrameworks() {
        add(ministry.somebody(), Framework.CNC, Ministry.order(2, today));
        assertThat(database.sql("select event from journal_entry where file_id = ? order by seq desc limit 1")
                        .param(ReferentialOf.FRAMEWORKS.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("referential.CrosswalkAdded");
    }

    /** What came of it: nothing to say, or the refusal with its field. */
    private String add(PersonId person, Framework framework, CrosswalkDraft draft) {
        try {
            return actors.as(person, () -> {
                frameworks.add(framework, draft);
                return DONE;
            });
        } catch (Refusal refusal) {
            return refusal.field() == null ? refusal.code() : refusal.field() + " " + refusal.code();
        }
    }

    private List<CrosswalkSheet> tunisian() {
        return frameworks.crosswalks().stream()
                .filter(one -> one.framework() == Framework.CNC)
                .toList();
    }

    private static CrosswalkDraft with(CrosswalkDraft draft, Status status, Localized source) {
        return new CrosswalkDraft(draft.version(), draft.since(), status, source, draft.levels());
    }

    private static CrosswalkDraft with(CrosswalkDraft draft, @Nullable LocalDate since, List<String> levels) {
        return new CrosswalkDraft(draft.version(), since, draft.status(), draft.source(), levels);
    }
}
