package org.tasdiq.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate sees of an invitation: the consent, its dates, and who took it up.
 *
 * @param mayWrite whether the consent reaches as far as writing in the candidate's name
 * @param expiresOn the last day to answer
 * @param answeredAt when it was accepted or declined
 * @param endedAt when it was withdrawn, or ended by itself
 * @param adviser the name of whoever accepted
 * @param farewell what the adviser said when they gave it up; empty otherwise
 */
public record InvitationSheet(
        InvitationId id,
        String email,
        boolean mayWrite,
        InvitationState state,
        Instant invitedAt,
        LocalDate expiresOn,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable String adviser,
        String farewell) {}
