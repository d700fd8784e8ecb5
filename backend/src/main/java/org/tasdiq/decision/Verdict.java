package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.identity.PersonId;

/**
 * What a jury found, as its frozen minutes say it.
 *
 * @param on the day of the deliberation, or of the session nobody came to
 * @param attended whether the candidate was heard
 * @param condition what the grant depends on; empty where it depends on nothing
 */
record Verdict(
        int round,
        boolean attended,
        List<BlockDecision> blocks,
        LocalDate on,
        @Nullable PersonId president,
        Set<PersonId> authors,
        @Nullable GrantCondition condition) {
    /** As it is once the condition is fulfilled. */
    Verdict unconditional() {
        return new Verdict(round, attended, blocks, on, president, authors, null);
    }
}
