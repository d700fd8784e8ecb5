package org.tasdiq.credential.proof;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tasdiq.Refusal;

/**
 * So many proofs over {@link LinkedData} at a time: each may take a processor for seconds, and anybody may send hundreds of
 * them at once. Issuers are asked before and after, while nobody waits for them.
 */
public final class GraphsInTurn {
    private final Semaphore turns;
    private final Duration patience;

    /** @param patience after which whoever found no turn is asked to come back */
    public GraphsInTurn(int atATime, Duration patience) {
        this.turns = new Semaphore(atATime, true);
        this.patience = patience;
    }

    /** @throws Refusal busy, when no turn came */
    public boolean check(BooleanSupplier proof) {
        if (!comes()) throw Refusal.busy("credential.busy");
        try {
            return proof.getAsBoolean();
        } finally {
            turns.release();
        }
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
