package org.tasdiq.jury;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the candidate did not come, and what they said of it afterwards.
 *
 * @param on day of the session
 * @param reason empty until the candidate gives one
 * @param answer why it was not accepted; empty while nobody has judged it, and where it was
 */
public record AbsenceSheet(
        LocalDate on,
        HearingResult result,
        String reason,
        @Nullable Instant givenAt,
        String answer,
        @Nullable Instant judgedAt) {
    /** The secretary has to judge it. */
    public boolean waits() {
        return givenAt != null && judgedAt == null;
    }
}
