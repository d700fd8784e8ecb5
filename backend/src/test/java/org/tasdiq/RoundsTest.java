package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the application does again and again. */
@DatabaseTest
class RoundsTest {
    private final ScheduledTaskHolder rounds;
    private final TaskScheduler scheduler;

    RoundsTest(ScheduledTaskHolder rounds, TaskScheduler scheduler) {
        this.rounds = rounds;
        this.scheduler = scheduler;
    }

    @Test
    void noneWaitsForAnother() throws Exception {
        int all = rounds.getScheduledTasks().size();
        assertThat(all).isPositive();
        var together = new CyclicBarrier(all);
        Callable<Integer> meet = () -> together.await(1, TimeUnit.MINUTES);
        var slow = Stream.generate(() -> new FutureTask<>(meet)).limit(all).toList();
        slow.forEach(one -> scheduler.schedule(one, Instant.now()));
        for (var one : slow)
            assertThat(one.get(2, TimeUnit.MINUTES)).as("each has come to where all the others are").isNotNegative();
    }
}
