package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Appeals;
import org.tasdiq.demo.Demo;
import org.tasdiq.demo.Story;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** Nobody acts, and the time of a rule is over: where the file is then, under either regime. */
@EngineTest
class WhenTimeIsUpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FR = "FICT-LP-ADAD";
    private static final String TN = "FICT-LA-MIEE";
    private static int people;

    private final Demo demo;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Appeals appeals;
    private final Positions positions;
    private final Watchdog watchdog;
    private final FaultRepository faults;
    private final Mailbox mailbox;
    private final People register;
    private final Actors actors;
    private final JdbcClient database;
    private final BusinessClock clock;

    WhenTimeIsUpTest(
            Demo demo,
            Candidacies candidacies,
            Deadlines deadlines,
            Appeals appeals,
            Positions positions,
            Watchdog watchdog,
            FaultRepository faults,
            Mailbox mailbox,
            People register,
            Actors actors,
            JdbcClient database,
            BusinessClock clock) {
        this.demo = demo;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.appeals = appeals;
        this.positions = positions;
        this.watchdog = watchdog;
        this.faults = faults;
        this.mailbox = mailbox;
        this.register = register;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(FR, "completion.resubmitDelay", s -> s.submitted().foundIncomplete(), "LAPSED"),
                rule(TN, "completion.resubmitDelay", s -> s.submitted().foundIncomplete(), "LAPSED"),
                rule(FR, "admissibility.deadline", s -> s.submitted().foundComplete(), "compilePortfolio"),
                rule(TN, "admissibility.deadline", s -> s.submitted().foundComplete(), "REJECTED"),
                rule(FR, "portfolio.correction", WhenTimeIsUpTest::toCorrect, "reviewEvidence"),
                rule(TN, "portfolio.correction", WhenTimeIsUpTest::toCorrect, "reviewEvidence"),
                rule(
                        FR,
                        "decision.condition",
                        s -> heard(s).deliberatedUnder("Attestation").signed(),
                        "settleCondition"),
                rule(FR, "jury.absenceProof", s -> scored(s).absent(), "awaitAppeal"),
                rule(TN, "appeal.review", s -> heard(s).deliberated().signed(), "CLOSED"));
    }

    private static Arguments rule(String certification, String rule, UnaryOperator<Story> story, String then) {
        return Arguments.of(certification, rule, story, then);
    }

    private static Story toCorrect(Story story) {
        return admissible(story).correctionAsked();
    }

    private static Story admissible(Story story) {
        return story.submitted().foundComplete().declaredAdmissible().portfolioSubmitted();
    }

    private static Story heard(Story story) {
        return scored(story).heard();
    }

    private static Story scored(Story story) {
        return admissible(story)
                .evidenceAccepted()
                .juryAppointed()
                .sessionScheduled()
                .scored();
    }

    /** @param then the step at which the file is, or what has become of it */
    @ParameterizedTest(name = "{1} of {0}: {3}")
    @MethodSource("rules")
    void theFileIsWhereTheRuleSays(String certification, String rule, UnaryOperator<Story> story, String then) {
        var file = story.apply(begun(certification)).file();
        if (rule.equals("appeal.review")) {
            awaitOpen(file, "appeal.window");
            actors.as(sheet(file).candidate(), () -> {
                appeals.lodge(file, "La composition du jury");
                return file;
            });
        }
        var due = awaitOpen(file, rule).due();
        actors.asSystem(() -> {
            clock.moveTo(due.plus(Duration.ofHours(1)));
            return due;
        });
        Awaitility.await().atMost(PATIENCE).until(() -> state(file, rule) == DeadlineState.EXPIRED);
        Awaitility.await().atMost(PATIENCE).until(() -> isAt(file, then));
        if (rule.equals("decision.condition"))
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> actors
                            .as(administrator(file), () -> mailbox.page(null).messages())
                            .stream()
                            .filter(message -> message.file().equals(file.value()))
                            .map(MessageSheet::kind)
                            .toList()
                            .contains("overdue"));
    }

    /** The engine's timer of the appeal window does not fire: nothing is parked there that could be moved. */
    @Test
    void theWatchdogClosesAFileWhoseAppealWindowIsOver() {
        var file = heard(begun(TN)).deliberated().signed().file();
        awaitOpen(file, "appeal.window");
        Awaitility.await().atMost(PATIENCE).until(() -> isAt(file, "awaitAppeal"));
        database.sql("update engine_command set done_at = done_at - interval 1 hour where file_id = ?")
                .param(file.value().toString())
                .update();
        database.sql("update deadline set due = ? where file_id = ? and rule = 'appeal.window'")
                .params(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusHours(1),
                        file.value().toString())
                .update();
        watchdog.watch();
        watchdog.watch();
        Awaitility.await().atMost(PATIENCE).until(() -> isAt(file, "CLOSED"));
        assertThat(state(file, "appeal.window")).isEqualTo(DeadlineState.EXPIRED);
        assertThat(faults.findAll())
                .filteredOn(fault -> fault.file().equals(file))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(FaultKind.TIMER_LATE);
                    assertThat(fault.step()).isEqualTo("decision.closeFile");
                    assertThat(fault.sheet().settledAt()).isNotNull();
                });
    }

    private Story begun(String certification) {
        var name = "temps" + people++;
        register.register(name + "@tasdiq.example", "Personne Fictive", "twelve letters", Locale.FRENCH);
        return demo.aFile(name, certification);
    }

    private boolean isAt(CandidacyId file, String then) {
        return sheet(file).status().name().equals(then)
                || actors.as(administrator(file), () -> positions.of(file))
                        .current()
                        .contains(then);
    }

    private DeadlineSheet awaitOpen(CandidacyId file, String rule) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        actors.asSystem(() -> deadlines.latestOf(file, rule)).isPresent());
        return actors.asSystem(() -> deadlines.latestOf(file, rule)).orElseThrow();
    }

    private DeadlineState state(CandidacyId file, String rule) {
        return awaitOpen(file, rule).state();
    }

    private PersonId administrator(CandidacyId file) {
        return actors.asSystem(
                        () -> register.holding(Role.ADMINISTRATOR, sheet(file).institution()))
                .getFirst()
                .id();
    }

    private CandidacySheet sheet(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file));
    }
}
