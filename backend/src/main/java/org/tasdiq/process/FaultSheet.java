package org.tasdiq.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;

/**
 * What keeps a file from going on.
 *
 * @param step address of the step it concerns; empty where the file as a whole is lost
 * @param message what the machine said; for those who keep it running
 * @param retries how often the engine tries again by itself; 0 means somebody has to look
 * @param retriedAt when an administrator had it tried again; the row goes away as soon as that succeeds
 * @param settledAt when the watchdog put it right
 * @param mayRetry whether an administrator can have it tried again now
 */
public record FaultSheet(
        long id,
        FaultKind kind,
        CaseId file,
        String reference,
        String step,
        String message,
        int attempts,
        int retries,
        Instant since,
        Instant happenedAt,
        @Nullable Instant retriedAt,
        @Nullable Instant settledAt,
        boolean mayRetry) {}
