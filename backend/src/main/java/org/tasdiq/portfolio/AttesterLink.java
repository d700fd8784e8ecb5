package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One link, and the time it is good for.
 *
 * @param number counted from 1; each new link of a request has the next one
 * @param tokenHash SHA-256 of what stands in the link
 * @param madeOn the day its time is counted from
 * @param nextReminder none once the last has gone
 */
record AttesterLink(
        int number,
        String tokenHash,
        LocalDate madeOn,
        Instant expiresAt,
        @Nullable Instant nextReminder) {}
