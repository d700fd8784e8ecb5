package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tasdiq.Refusal;

class GraphsInTurnTest {
    @Test
    void whoFindsNoTurnIsAskedToComeBack() throws Exception {
        var turns = new GraphsInTurn(1, Duration.ofMillis(100));
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> turns.check(() -> {
                begun.countDown();
                return comes(over);
            }));
            assertThat(comes(begun)).isTrue();
            assertThatThrownBy(() -> turns.check(() -> true))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.BUSY));
            over.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(turns.check(() -> true)).isTrue();
    }

    @Test
    void aProofThatCannotBeReadGivesItsTurnBack() {
        var turns = new GraphsInTurn(1, Duration.ZERO);
        for (int n = 0; n < 2; n++)
            assertThatThrownBy(() -> turns.check(() -> {
                        throw new Unreadable("fictitious");
                    }))
                    .isInstanceOf(Unreadable.class);
    }

    private static boolean comes(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
