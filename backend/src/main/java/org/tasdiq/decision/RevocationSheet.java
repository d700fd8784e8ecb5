package org.tasdiq.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/**
 * What screens and REST show of a request to revoke a decision.
 *
 * @param round of the decision
 * @param settledBy who confirmed it or withdrew it; empty while it waits
 */
public record RevocationSheet(
        CandidacyId file,
        int round,
        String reason,
        PersonId askedBy,
        Instant askedAt,
        RevocationState state,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt) {}
