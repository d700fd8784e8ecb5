package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * What a jury found, as its frozen minutes say it.
 *
 * @param on the day of the deliberation, or of the session nobody came to
 * @param attended whether the candidate was heard
 */
record Verdict(
        int round,
        boolean attended,
        List<BlockDecision> blocks,
        LocalDate on,
        @Nullable PersonId president,
        Set<PersonId> authors) {}
