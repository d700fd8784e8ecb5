package org.tasdiq.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the council on an offer, as its minutes say it.
 *
 * @param version of the offer that was voted on
 * @param number of the deliberation
 * @param quorum how many members had to be present
 * @param recordedBy name
 */
public record VoteSheet(
        int version,
        String number,
        String council,
        LocalDate heldOn,
        VoteCount count,
        int quorum,
        VoteOutcome outcome,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String table,
        int tableVersion,
        String recordedBy,
        Instant recordedAt) {}
