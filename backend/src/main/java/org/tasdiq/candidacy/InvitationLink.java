package org.tasdiq.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The link of an invitation, and the time it is good for.
 *
 * @param tokenHash SHA-256 of what stands in the link, to find the invitation by
 * @param tokenSealed the same under a key that is not in the database, for reminders
 * @param madeOn the day its time is counted from
 */
record InvitationLink(
        String tokenHash,
        String tokenSealed,
        Instant madeAt,
        LocalDate madeOn,
        Instant expiresAt,
        @Nullable Instant nextReminder) {}
