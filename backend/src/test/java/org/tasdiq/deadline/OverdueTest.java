package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;

@DatabaseTest
class OverdueTest {
    private static final String FR = "FR_UNIVERSITY";
    private static final String RULE = "completion.resubmitDelay";

    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Actors actors;
    private final AFile file = new AFile();

    OverdueTest(Deadlines deadlines, BusinessClock clock, Actors actors) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.actors = actors;
    }

    private DeadlineSheet started(LocalDate from) {
        return actors.asSystem(() -> {
            deadlines.start(file, FR, RULE, from);
            return deadlines.of(file).getLast();
        });
    }

    private LocalDate daysAgo(int days) {
        return actors.asSystem(() -> deadlines.today(FR)).minusDays(days);
    }

    @Test
    void ofManyWatchdogsExactlyOneFires() throws Exception {
        var id = started(daysAgo(60)).id();
        Callable<Boolean> watchdog = () -> actors.asSystem(() -> deadlines.fire(id));
        try (var kennel = Executors.newVirtualThreadPerTaskExecutor()) {
            var fired =
                    kennel.invokeAll(Stream.generate(() -> watchdog).limit(8).toList());
            var winners = 0;
            for (var one : fired) if (one.get()) winners++;
            assertThat(winners).isEqualTo(1);
        }
        assertThat(actors.asSystem(() -> deadlines.of(file)))
                .singleElement()
                .extracting(DeadlineSheet::state)
                .isEqualTo(DeadlineState.EXPIRED);
    }

    @Test
    void whatIsNotOverDoesNotFire() {
        var id = started(daysAgo(1)).id();
        assertThat(actors.asSystem(() -> deadlines.fire(id))).isFalse();
        assertThat(actors.asSystem(() -> deadlines.expire(file, RULE))).isFalse();
    }

    @Test
    void theStepThatTheEnginesTimerEndedLeavesNothingForTheWatchdog() {
        var id = started(daysAgo(60)).id();
        assertThat(actors.asSystem(() -> deadlines.expire(file, RULE))).isTrue();
        assertThat(actors.asSystem(() -> deadlines.fire(id))).isFalse();
    }

    @Test
    void overdueDeadlinesAreFoundUntilTheyFire() {
        var id = started(daysAgo(60)).id();
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant())))
                .extracting(DeadlineSheet::id)
                .contains(id);
        actors.asSystem(() -> deadlines.fire(id));
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant())))
                .extracting(DeadlineSheet::id)
                .doesNotContain(id);
    }

    @Test
    void whoeverActsAfterTheEndDoesNotUndoIt() {
        started(daysAgo(60));
        var state = actors.asSystem(() -> {
            deadlines.expire(file, RULE);
            deadlines.meet(file, RULE);
            return deadlines.of(file).getLast().state();
        });
        assertThat(state).isEqualTo(DeadlineState.EXPIRED);
    }

    @Test
    void whatMovesNothingIsLateOnceAndNotGivenToTheWatchdog() {
        var id = actors.asSystem(() -> {
            deadlines.start(file, FR, "evidence.review", daysAgo(60));
            return deadlines.of(file).getLast().id();
        });
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant())))
                .extracting(DeadlineSheet::id)
                .doesNotContain(id);
        assertThat(actors.asSystem(deadlines::late))
                .extracting(DeadlineSheet::id)
                .contains(id);
        assertThat(actors.asSystem(() -> deadlines.fire(id))).isTrue();
        assertThat(actors.asSystem(deadlines::late))
                .extracting(DeadlineSheet::id)
                .doesNotContain(id);
    }

    @Test
    void whenTheFileIsOverNothingRunsAnyMore() {
        started(daysAgo(1));
        var states = actors.asSystem(() -> {
            deadlines.start(file, FR, "jury.deadline", daysAgo(1));
            deadlines.stop(file, "jury.deadline");
            deadlines.end(file);
            return deadlines.of(file);
        });
        assertThat(states).extracting(DeadlineSheet::state).containsOnly(DeadlineState.LIFTED);
    }
}
