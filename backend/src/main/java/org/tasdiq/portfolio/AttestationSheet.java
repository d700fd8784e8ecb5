package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate and the institution see of what a third party was asked; never a draft.
 *
 * @param links how many links were sent
 * @param linkedOn the day the last link was made
 * @param expiresOn its last day
 * @param openedAt when a link was followed for the first time
 * @param endedAt when it was signed, declined or withdrawn, or ended by itself
 * @param signatory the name under which it was signed, once it is
 * @param contact where the institution can ask back
 * @param consent that what was signed is kept and read, as the attester agreed when they signed
 * @param evidence the item that was signed, while it is in the portfolio
 */
public record AttestationSheet(
        AttestationId id,
        AttestationRequest request,
        AttestationState state,
        int links,
        LocalDate linkedOn,
        LocalDate expiresOn,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        String declineReason,
        @Nullable String signatory,
        @Nullable String signatoryFunction,
        @Nullable String contact,
        boolean consent,
        @Nullable EvidenceId evidence) {}
