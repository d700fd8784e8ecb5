package org.tasdiq.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the council as it is written down.
 *
 * @param number of the deliberation, such as {@code 2024/07/CFVU-85}
 * @param council its name
 * @param validFrom from when an adopted offer is to be public; empty: from the day of the vote
 * @param validUntil the last day; empty: without end
 */
public record VoteRecord(
        String number,
        String council,
        @Nullable LocalDate on,
        VoteCount count,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
