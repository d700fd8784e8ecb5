package org.tasdiq.jury;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * That a member of the jury did not come to a hearing, and what they said of it afterwards.
 *
 * @param hearing its number in the round
 * @param until the last day on which the member may say so
 * @param reason empty until the member gives one
 * @param accepted empty while nobody has judged it
 * @param answer why it was not accepted
 */
public record MemberExcuse(
        int hearing,
        LocalDate on,
        PersonId member,
        String name,
        LocalDate until,
        String reason,
        @Nullable Instant givenAt,
        @Nullable Boolean accepted,
        String answer) {
    /** The secretary has to judge it. */
    public boolean waits() {
        return givenAt != null && accepted == null;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }
}
