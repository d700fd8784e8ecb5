package org.tasdiq.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a file waited for the candidate, or for another hearing.
 *
 * @param until empty while it lasts
 */
record Standstill(Pause pause, Instant from, @Nullable Instant until) {
    boolean lasts() {
        return until == null;
    }

    /** How long it was, once it is over; what came before that instant does not count. */
    Duration since(Instant begun) {
        if (until == null || until.isBefore(begun)) return Duration.ZERO;
        return Duration.between(from.isBefore(begun) ? begun : from, until);
    }
}
