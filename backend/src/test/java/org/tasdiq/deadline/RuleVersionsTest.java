package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.CaseId;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/** A rule changes by versions: what runs stays as it was begun, unless it is given more time. */
@DatabaseTest
class RuleVersionsTest {
    private static final String DECISION = "admissibility.deadline";
    private static final String COMPLETION = "completion.resubmitDelay";
    private static final Localized BASIS = new Localized("Règlement fictif", "نظام خيالي", "Fictitious regulations");

    private final Rules rules;
    private final Parameters parameters;
    private final Deadlines deadlines;
    private final Regimes regimes;
    private final LawBook book;
    private final BusinessClock clock;
    private final Actors actors;
    private final JdbcClient database;
    private final ARegime regime;
    private final ARegime.Realm realm;

    RuleVersionsTest(
            Rules rules,
            Parameters parameters,
            Deadlines deadlines,
            Regimes regimes,
            LawBook book,
            BusinessClock clock,
            Actors actors,
            JdbcClient database,
            ARegime regime) {
        this.rules = rules;
        this.parameters = parameters;
        this.deadlines = deadlines;
        this.regimes = regimes;
        this.book = book;
        this.clock = clock;
        this.actors = actors;
        this.database = database;
        this.regime = regime;
        this.realm = regime.like("FR_UNIVERSITY");
    }

    @Test
    void holdsForDeadlinesThatOpenFromItsFirstDayOn() {
        publish(DECISION, decision("P3M", today().plusDays(10)), false);
        assertThat(opened(DECISION, today().plusDays(9)).dueOn())
                .isEqualTo(today().plusDays(9).plusMonths(2));
        assertThat(opened(DECISION, today().plusDays(10)).dueOn())
                .isEqualTo(today().plusDays(10).plusMonths(3));
        assertThat(administrator(() -> rules.versions(realm.regime(), DECISION)))
                .extracting(RuleSheet::standing)
                .containsExactly(Standing.COMING, Standing.PRESENT);
    }

    @Test
    void leavesWhatRunsAsItWasBegun() {
        var before = opened(DECISION, today());
        publish(DECISION, decision("P3M", tomorrow()), false);
        assertThat(sheet(before)).isEqualTo(before);
        assertThat(opened(DECISION, tomorrow()).legalBasis()).isEqualTo(BASIS);
    }

    @Test
    void saysItselfWhatStopsItsClock() {
        var now = new AFile();
        system(() -> {
            deadlines.start(now, realm.regime(), "evidence.review", today());
            deadlines.start(now, realm.regime(), DECISION, today());
            deadlines.pause(now, Pause.HEARD_AGAIN);
            return deadlines.of(now);
        });
        assertThat(states(now)).containsOnly(DeadlineState.RUNNING);
        system(() -> {
            deadlines.pause(now, Pause.CORRECTION);
            return now;
        });
        assertThat(states(now)).containsExactlyInAnyOrder(DeadlineState.STOPPED, DeadlineState.RUNNING);
        publish("evidence.review", review(Set.of()), true);
        system(() -> {
            deadlines.goOn(now, Pause.CORRECTION);
            deadlines.pause(now, Pause.CORRECTION);
            return now;
        });
        assertThat(states(now)).containsOnly(DeadlineState.RUNNING);
    }

    /** Six days of correction are past on one file, and last on the other. */
    @Test
    void isTriedOutWithWhatItsPausesWouldHaveMadeOfTheTime() {
        var past = new AFile();
        var present = new AFile();
        corrected(past, Duration.ofDays(6));
        system(() -> {
            deadlines.start(present, realm.regime(), "evidence.review", today());
            deadlines.pause(present, Pause.CORRECTION);
            return present;
        });
        var stood = only(past);
        var trial = administrator(() -> rules.tryOut(realm.regime(), "evidence.review", review(Set.of())));
        assertThat(trial)
                .extracting(RuleTrial::open, RuleTrial::earlier, RuleTrial::stops, RuleTrial::runsOn)
                .containsExactly(2, 2, 0, 1);
        assertThat(trial.changed())
                .filteredOn(line -> line.file().equals(past.value()))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.dueThen()).isEqualTo(stood.startedOn().plusMonths(1)));
        assertThat(only(past)).as("nothing is written").isEqualTo(stood);

        publish("evidence.review", review(Set.of()), true);
        assertThat(only(past).dueOn()).isEqualTo(stood.startedOn().plusMonths(1));
        assertThat(states(present)).containsExactly(DeadlineState.RUNNING);
        var again =
                administrator(() -> rules.tryOut(realm.regime(), "evidence.review", review(Set.of(Pause.CORRECTION))));
        assertThat(again)
                .extracting(RuleTrial::later, RuleTrial::stops, RuleTrial::overdue)
                .containsExactly(2, 1, 0);
        publish("evidence.review", review(Set.of(Pause.CORRECTION)), true);
        assertThat(only(past).due()).isEqualTo(stood.due());
        assertThat(states(present)).containsExactly(DeadlineState.STOPPED);
    }

    /** The clock that a new version stops stands since the pause began, and ends that much later. */
    @Test
    void countsTheWholePauseThatLastedWhenItWasPublished() {
        var file = new AFile();
        publish("evidence.review", review(Set.of()), false);
        system(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
            deadlines.start(file, realm.regime(), "evidence.review", today());
            deadlines.pause(file, Pause.CORRECTION);
            clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
            return file;
        });
        var before = only(file);
        publish("evidence.review", review(Set.of(Pause.CORRECTION)), true);
        system(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(4)));
            deadlines.goOn(file, Pause.CORRECTION);
            return file;
        });
        assertThat(Duration.between(before.due(), only(file).due()))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(1));
    }

    @Test
    void standsUntilTheLastOfThePausesThatStopItIsOver() {
        var file = new AFile();
        publish("evidence.review", review(Set.of(Pause.CORRECTION, Pause.EXCUSE_REVIEW)), false);
        system(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
            deadlines.start(file, realm.regime(), "evidence.review", today());
            return file;
        });
        var before = only(file);
        system(() -> {
            deadlines.pause(file, Pause.CORRECTION);
            clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
            deadlines.pause(file, Pause.EXCUSE_REVIEW);
            deadlines.goOn(file, Pause.CORRECTION);
            return file;
        });
        assertThat(states(file)).containsExactly(DeadlineState.STOPPED);
        system(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(4)));
            deadlines.goOn(file, Pause.EXCUSE_REVIEW);
            return file;
        });
        assertThat(states(file)).containsExactly(DeadlineState.RUNNING);
        assertThat(Duration.between(before.due(), only(file).due()))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(1));
    }

    private void corrected(AFile file, Duration time) {
        system(() -> {
            deadlines.start(file, realm.regime(), "evidence.review", today());
            deadlines.pause(file, Pause.CORRECTION);
            clock.moveTo(clock.instant().plus(time));
            deadlines.goOn(file, Pause.CORRECTION);
            return file;
        });
    }

    private List<DeadlineState> states(AFile file) {
        return system(() -> deadlines.of(file)).stream()
                .map(DeadlineSheet::state)
                .toList();
    }

    private RuleDraft review(Set<Pause> stops) {
        return new RuleDraft(
                "P1M",
                Counting.DATE_TO_DATE,
                Map.of("reviewEvidence", "-P7D"),
                stops,
                tomorrow(),
                BASIS,
                "Arrêté fictif");
    }

    @Test
    void isTriedOutWithoutAnythingBeingWritten() {
        var old = opened(DECISION, today().minusDays(40));
        opened(DECISION, today());
        var longer = administrator(() -> rules.tryOut(realm.regime(), DECISION, decision("P3M", tomorrow())));
        assertThat(longer)
                .extracting(RuleTrial::open, RuleTrial::later, RuleTrial::overdue)
                .containsExactly(2, 2, 0);
        var shorter = administrator(() -> rules.tryOut(realm.regime(), DECISION, decision("P1M", tomorrow())));
        assertThat(shorter).extracting(RuleTrial::earlier, RuleTrial::overdue).containsExactly(2, 1);
        assertThat(shorter.changed().getFirst())
                .isEqualTo(new RuleTrial.Line(
                        old.file(),
                        1,
                        old.startedOn(),
                        old.dueOn(),
                        old.startedOn().plusMonths(1),
                        RuleTrial.Effect.OVERDUE));
        assertThat(administrator(() -> rules.versions(realm.regime(), DECISION)))
                .hasSize(1);
        assertThat(sheet(old)).isEqualTo(old);
    }

    @Test
    void mayGiveRunningDeadlinesMoreTimeAndCountsTheTimeTheyStood() {
        var file = new AFile();
        var before = system(() -> {
            deadlines.start(file, realm.regime(), DECISION, today());
            deadlines.stop(file, DECISION);
            return deadlines.of(file).getLast();
        });
        system(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofHours(50)));
            deadlines.resume(file, DECISION);
            return file;
        });
        var stood = Duration.between(before.due(), only(file).due());
        publish(DECISION, decision("P3M", tomorrow()), true);
        var lastDay = before.startedOn().plusMonths(3);
        assertThat(only(file).due())
                .isEqualTo(DeadlineRule.endOf(lastDay, regimes.zone(realm.regime()))
                        .plus(stood));
        assertThat(journal(file))
                .containsExactly("DeadlineStarted", "DeadlineStopped", "DeadlineResumed", "DeadlineReckoned");
    }

    @Test
    void takesNoGrantedTimeAway() {
        var before = opened(COMPLETION, today());
        var granted = before.dueOn().plusDays(60);
        system(() -> {
            deadlines.extend(new AFile(before.file()), COMPLETION, granted, "hospital");
            return granted;
        });
        publish(COMPLETION, completion("P2M"), true);
        assertThat(sheet(before).dueOn()).isEqualTo(granted);
    }

    @Test
    void neverShortensTheRunningTimeOfACandidate() {
        opened(COMPLETION, today());
        refused(() -> publish(COMPLETION, completion("P15D"), true), "running", "deadline.shortensCandidate");
        assertThat(administrator(() -> rules.versions(realm.regime(), COMPLETION)))
                .hasSize(1);
    }

    @Test
    void letsNothingBeOverAtOnce() {
        opened(DECISION, today().minusDays(40));
        refused(() -> publish(DECISION, decision("P1M", tomorrow()), true), "running", "deadline.overAtOnce");
    }

    @Test
    void belongsToThoseWhoAdministerEveryInstitutionUnderTheRegime() {
        regime.institution(realm.regime());
        assertThatThrownBy(() -> publish(DECISION, decision("P3M", tomorrow()), false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.notYourRegime"));
        var auditor = regime.person(realm.institution(), Role.QUALITY_AUDITOR);
        assertThat(actors.as(auditor, () -> rules.of(realm.regime()))).isNotEmpty();
    }

    @Test
    void isHeardOfByOtherInstances() {
        var elsewhere = new Regimes(book, clock);
        publish(DECISION, decision("P3M", tomorrow()), false);
        assertThat(elsewhere.rule(realm.regime(), DECISION, tomorrow()).version())
                .isEqualTo(1);
        elsewhere.listen();
        assertThat(elsewhere.rule(realm.regime(), DECISION, tomorrow()).version())
                .isEqualTo(2);
    }

    @Test
    void anInstanceThatHasNotHeardOfItYetReadsItForTheDeadlineOfAnother() {
        var elsewhere = new Reckoner(new Regimes(book, clock), clock);
        publish(DECISION, decision("P3M", tomorrow()), false);
        var law = regimes.rule(realm.regime(), DECISION, tomorrow());
        var opened = new Deadline(new AFile(), null, law, 1, today(), clock.instant());
        assertThat(elsewhere.sheet(opened).legalBasis()).isEqualTo(BASIS);
    }

    @Test
    void standsInTheJournalOfTheRegime() {
        publish(DECISION, decision("P3M", tomorrow()), false);
        set("admissibility.silenceRule", "NONE", tomorrow());
        assertThat(journal(RegimeId.of(realm.regime()))).containsExactly("RulePublished", "ParameterPublished");
    }

    @Test
    void whatSilenceMeansIsWhatItMeantWhenTheTimeBegan() {
        set("admissibility.silenceRule", "NONE", tomorrow());
        assertThat(opened(DECISION, today()).consequence()).isEqualTo("silenceAdmits");
        assertThat(opened(DECISION, tomorrow()).consequence()).isEqualTo("silenceEscalates");
        assertThat(system(() -> deadlines.parameter(realm.regime(), "admissibility.silenceRule")))
                .isEqualTo("ADMISSIBLE");
    }

    @Test
    void whatSilenceOnAnAppealMeansIsAQuestionOfItsOwn() {
        set("admissibility.silenceRule", "NONE", tomorrow());
        assertThat(opened("appeal.review", tomorrow()).consequence()).isEqualTo("silenceDismisses");
        refused(() -> set("appeal.silenceRule", "ADMISSIBLE", tomorrow()), "setting", "deadline.settingUnknown.CHOICE");
        set("appeal.silenceRule", "NONE", tomorrow());
        assertThat(opened("appeal.review", tomorrow()).consequence()).isEqualTo("silenceEscalates");
        assertThat(opened("appeal.review", today()).consequence()).isEqualTo("silenceDismisses");
    }

    @Test
    void aParameterIsSetOnlyToWhatTheProductCanCarryOut() {
        refused(
                () -> set("admissibility.silenceRule", "PERHAPS", tomorrow()),
                "setting",
                "deadline.settingUnknown.CHOICE");
        refused(() -> set("jury.showOfHands", "true", today()), "validFrom", "deadline.validFromPast");
        assertThatThrownBy(() -> set("timezone", "Africa/Tunis", tomorrow()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.parameterFixed"));
    }

    private RuleDraft decision(String duration, LocalDate from) {
        return draft(duration, "decideAdmissibility", "P20D", from);
    }

    private static RuleDraft draft(String duration, String reminder, String moment, LocalDate from) {
        return draft(duration, Map.of(reminder, moment), from);
    }

    private RuleDraft completion(String duration) {
        return draft(duration, Map.of("completeApplication", "-P7D", "warnApplication", "-P2D"), tomorrow());
    }

    private static RuleDraft draft(String duration, Map<String, String> reminders, LocalDate from) {
        var counting = duration.endsWith("D") ? Counting.CALENDAR_DAYS : Counting.DATE_TO_DATE;
        return new RuleDraft(duration, counting, reminders, null, from, BASIS, "Arrêté fictif");
    }

    private void publish(String rule, RuleDraft draft, boolean running) {
        administrator(() -> {
            rules.publish(realm.regime(), rule, draft, running);
            return rule;
        });
    }

    private void set(String name, String setting, LocalDate from) {
        administrator(() -> {
            parameters.set(realm.regime(), name, new ParameterDraft(setting, from, BASIS, "Conseil fictif"));
            return name;
        });
    }

    private DeadlineSheet opened(String rule, LocalDate from) {
        var file = new AFile();
        return system(() -> {
            deadlines.start(file, realm.regime(), rule, from);
            return only(file);
        });
    }

    private DeadlineSheet only(AFile file) {
        return system(() -> deadlines.of(file)).getFirst();
    }

    private DeadlineSheet sheet(DeadlineSheet before) {
        return only(new AFile(before.file()));
    }

    private LocalDate today() {
        return system(() -> deadlines.today(realm.regime()));
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private List<String> journal(CaseId chain) {
        return database.sql("select substring_index(event, '.', -1) from journal_entry where file_id = ? order by seq")
                .param(chain.value().toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private <T> T system(Supplier<T> work) {
        return actors.asSystem(work);
    }

    private <T> T administrator(Supplier<T> work) {
        return actors.as(realm.administrator(), work);
    }

    private static void refused(Runnable work, String field, String code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
