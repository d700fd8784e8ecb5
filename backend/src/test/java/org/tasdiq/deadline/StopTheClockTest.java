package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;

@DatabaseTest
class StopTheClockTest {
    private static final String FR = "FR_UNIVERSITY";
    private static final String RULE = "admissibility.deadline";
    /** Of the institution's own rules: the law would not have it lifted. */
    private static final String OWN = "evidence.review";

    private static final String STEP = "decideAdmissibility";

    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Actors actors;
    private final AFile file = new AFile();

    StopTheClockTest(Deadlines deadlines, BusinessClock clock, Actors actors) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.actors = actors;
    }

    private <T> T system(Supplier<T> work) {
        return actors.asSystem(work);
    }

    private DeadlineSheet after(Consumer<Deadlines> work) {
        return system(() -> {
            work.accept(deadlines);
            return deadlines.of(file).getLast();
        });
    }

    private void passes(Duration time) {
        system(() -> {
            clock.moveTo(clock.instant().plus(time));
            return time;
        });
    }

    private LocalDate today() {
        return system(() -> deadlines.today(FR));
    }

    @Test
    void theDueInstantMovesByExactlyTheTimeTheClockStood() {
        var due = after(d -> d.start(file, FR, RULE, today())).due();
        var before = clock.instant();
        var stoppedSince = after(d -> d.stop(file, RULE)).stoppedSince();
        assertThat(stoppedSince).isBetween(before.minusMillis(1), clock.instant());
        passes(Duration.ofDays(6).plusSeconds(3723));
        var from = clock.instant();
        var resumed = after(d -> d.resume(file, RULE));
        var to = clock.instant();
        assertThat(resumed.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(Duration.between(due, resumed.due()))
                .isBetween(
                        Duration.between(stoppedSince, from).minusMillis(1),
                        Duration.between(stoppedSince, to).plusMillis(1));
    }

    @Test
    void theReminderMovesWithTheClock() {
        after(d -> d.start(file, FR, RULE, today()));
        var alert = Objects.requireNonNull(
                system(() -> deadlines.timers(file)).alert().get(STEP));
        after(d -> d.stop(file, RULE));
        passes(Duration.ofDays(2));
        var due = after(d -> d.resume(file, RULE));
        assertThat(system(() -> deadlines.timers(file)).alert().get(STEP)).isAfter(alert.plus(Duration.ofDays(2)));
        assertThat(due.alert()).isAfter(alert.plus(Duration.ofDays(2)));
    }

    @Test
    void whileTheClockStandsNoTimerComes() {
        after(d -> d.start(file, FR, RULE, today()));
        after(d -> d.stop(file, RULE));
        var timers = system(() -> deadlines.timers(file));
        assertThat(timers.due()).containsEntry(STEP, Reckoner.NEVER);
        assertThat(timers.alert()).containsEntry(STEP, Reckoner.NEVER);
        assertThat(system(() -> deadlines.overdue(Reckoner.NEVER.minusSeconds(1), null)))
                .noneMatch(sheet -> sheet.file().equals(file.value()));
    }

    @Test
    void stoppingAndResumingTwiceChangesNothingMore() {
        after(d -> d.start(file, FR, RULE, today()));
        var stopped = after(d -> d.stop(file, RULE));
        assertThat(after(d -> d.stop(file, RULE))).isEqualTo(stopped);
        var resumed = after(d -> d.resume(file, RULE));
        assertThat(after(d -> d.resume(file, RULE))).isEqualTo(resumed);
    }

    @Test
    void openingAgainTheSameDayChangesNothingAndAnotherDayOpensANewRound() {
        var first = after(d -> d.start(file, FR, RULE, today()));
        assertThat(after(d -> d.start(file, FR, RULE, today()))).isEqualTo(first);
        var second = after(d -> d.start(file, FR, RULE, today().plusDays(1)));
        assertThat(second.round()).isEqualTo(2);
        assertThat(system(() -> deadlines.of(file)))
                .extracting(DeadlineSheet::state)
                .containsExactly(DeadlineState.LIFTED, DeadlineState.RUNNING);
        assertThat(system(() -> deadlines.timers(file)).due()).containsEntry(STEP, second.due());
    }

    @Test
    void whoeverActedHasMetIt() {
        after(d -> d.start(file, FR, RULE, today()));
        var met = after(d -> d.meet(file, RULE));
        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.endedAt()).isNotNull();
        assertThat(after(d -> d.meet(file, RULE))).isEqualTo(met);
        assertThat(after(d -> d.start(file, FR, RULE, today())).round()).isEqualTo(2);
    }

    @Test
    void timeIsAddedOnlyWithAReasonAndNeverTakenAway() {
        var day = after(d -> d.start(file, FR, RULE, today())).dueOn();
        assertThat(refusal(d -> d.extend(file, RULE, day.plusDays(9), " "))).isEqualTo("deadline.reasonMissing");
        assertThat(refusal(d -> d.extend(file, RULE, day, "holidays"))).isEqualTo("deadline.notLater");
        assertThat(after(d -> d.extend(file, RULE, day.plusDays(9), "holidays")).dueOn())
                .isEqualTo(day.plusDays(9));
        assertThatThrownBy(() -> deadlines.extend(file, RULE, day.plusDays(19), "holidays"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("permission"));
    }

    @Test
    void aLiftedDeadlineNeverComesAndIsNeverExtended() {
        after(d -> d.start(file, FR, OWN, today()));
        assertThat(after(d -> d.lift(file, OWN, "agreed")).state()).isEqualTo(DeadlineState.LIFTED);
        assertThat(system(() -> deadlines.timers(file)).due()).containsEntry("reviewEvidence", Reckoner.NEVER);
        assertThat(refusal(d -> d.extend(file, OWN, today().plusYears(1), "holidays")))
                .isEqualTo("deadline.ended");
    }

    @Test
    void aDeadlineThatWasNeverOpenedHasNoTimer() {
        after(d -> d.start(file, FR, "result.deadline", today()));
        var timers = system(() -> deadlines.timers(file));
        assertThat(timers.due()).containsOnlyKeys("deliberate", "signMinutes");
        assertThat(timers.alert()).containsOnlyKeys("deliberate", "signMinutes");
    }

    @Test
    void theTwoRemindersOfThePortfolioComeAfterSixtyAndAHundredAndSixtyFiveDays() {
        var today = today();
        after(d -> d.start(file, FR, "admissibility.validity", today));
        var alert = system(() -> deadlines.timers(file)).alert();
        assertThat(alert)
                .containsEntry("compilePortfolio", eight(today.plusDays(60)))
                .containsEntry("compilePortfolioAgain", eight(today.plusDays(165)));
    }

    @Test
    void aStepUnderTwoRulesEndsWithTheEarlier() {
        after(d -> d.start(file, FR, "admissibility.validity", today()));
        after(d -> d.start(file, FR, "inactivity.close", today()));
        var idle = system(() -> deadlines.latestOf(file, "inactivity.close")).orElseThrow();
        assertThat(system(() -> deadlines.timers(file)).due()).containsEntry("compilePortfolio", idle.due());
    }

    @Test
    void aReminderWhoseMomentIsPastComesWithTheEnd() {
        var due = after(d -> d.start(file, FR, RULE, today().minusDays(50))).due();
        assertThat(system(() -> deadlines.timers(file)).alert()).containsEntry(STEP, due);
    }

    private Instant eight(LocalDate day) {
        return day.atTime(8, 0).atZone(system(() -> deadlines.zone(FR))).toInstant();
    }

    private String refusal(Consumer<Deadlines> work) {
        try {
            after(work);
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
