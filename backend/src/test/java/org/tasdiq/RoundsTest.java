package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the application does again and again. */
@DatabaseTest
class RoundsTest {
    private final ScheduledTaskHolder rounds;
    private final ThreadPoolTaskScheduler scheduler;

    RoundsTest(ScheduledTaskHolder rounds, ThreadPoolTaskScheduler scheduler) {
        this.rounds = rounds;
        this.scheduler = scheduler;
    }

    @Test
    void noneWaitsForAnother() throws Exception {
        int all = rounds.getScheduledTasks().size();
        assertThat(all).isPositive();
        var together = new CyclicBarrier(all);
        Callable<Integer> meet = () -> together.await(1, TimeUnit.MINUTES);
        var slow = Stream.generate(() -> scheduler.submit(meet)).limit(all).toList();
        for (var one : slow)
            assertThat(one.get(2, TimeUnit.MINUTES))
                    .as("each has come to where all the others are")
                    .isNotNegative();
    }
}
