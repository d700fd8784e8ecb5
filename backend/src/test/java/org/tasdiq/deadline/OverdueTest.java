package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.deadline.DeadlineEvent.DeadlineMet;
import org.tasdiq.identity.Actors;

@DatabaseTest
class OverdueTest {
    /** Of what is overdue only the oldest are told: this one is older than those of other tests. */
    private static final LocalDate LONG_AGO = LocalDate.of(2002, 1, 3);

    private static final String FR = "FR_UNIVERSITY";
    private static final String RULE = "completion.resubmitDelay";

    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final ConfigurableApplicationContext context;
    private final AFile file = new AFile();

    OverdueTest(
            Deadlines deadlines,
            BusinessClock clock,
            Actors actors,
            JdbcClient jdbc,
            ConfigurableApplicationContext context) {
        this.jdbc = jdbc;
        this.context = context;
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
    void whoeverActsWhileSomebodyElseChangesTheRowActsOnWhatIsTrueThen() {
        started(daysAgo(1));
        var meanwhile = new Meanwhile();
        context.addApplicationListener(meanwhile);
        try {
            actors.asSystem(() -> {
                deadlines.meet(file, RULE);
                return true;
            });
        } finally {
            context.removeApplicationListener(meanwhile);
        }
        assertThat(meanwhile.happened).isTrue();
        assertThat(actors.asSystem(() -> deadlines.of(file)))
                .singleElement()
                .extracting(DeadlineSheet::state)
                .isEqualTo(DeadlineState.MET);
    }

    /** Changes the row once, elsewhere, before anybody else who hears of the event has written anything. */
    private final class Meanwhile implements ApplicationListener<PayloadApplicationEvent<DeadlineMet>>, Ordered {
        private final AtomicBoolean happened = new AtomicBoolean();

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<DeadlineMet> met) {
            if (!happened.getAndSet(true))
                CompletableFuture.runAsync(this::change).join();
        }

        private void change() {
            jdbc.sql("update deadline set version = version + 1 where file_id = ?")
                    .param(file.value().toString())
                    .update();
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
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
        var id = started(LONG_AGO).id();
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant(), null)))
                .extracting(DeadlineSheet::id)
                .contains(id);
        actors.asSystem(() -> deadlines.fire(id));
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant(), null)))
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
            deadlines.start(file, FR, "evidence.review", LONG_AGO);
            return deadlines.of(file).getLast().id();
        });
        assertThat(actors.asSystem(() -> deadlines.overdue(clock.instant(), null)))
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
