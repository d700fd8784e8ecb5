package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/**
 * What screens, letters and REST show of a decision.
 *
 * @param round 1, then one more after every annulment
 * @param active false once an upheld appeal annulled it; the row stays as history
 * @param completesCertification whether, with the blocks carried from an earlier file, nothing is missing any more
 * @param blocks every targeted block, in the order of the referential
 * @param decidedOn the day of the deliberation, or of the session nobody came to
 * @param authors the members of the jury
 * @param condition what the jury made its grant depend on; empty where it granted without one
 * @param remedies with their last days, counted from the receipt or, before it is known, from the notification
 */
public record DecisionSheet(
        DecisionId id,
        CandidacyId file,
        int round,
        Outcome outcome,
        boolean active,
        boolean completesCertification,
        List<BlockDecision> blocks,
        LocalDate decidedOn,
        @Nullable PersonId president,
        Set<PersonId> authors,
        Instant issuedAt,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate receivedOn,
        @Nullable ConditionSheet condition,
        List<Remedy> remedies) {
    /** The blocks granted by this decision. */
    public Set<BlockId> grantedBlocks() {
        return blocks.stream()
                .filter(BlockDecision::granted)
                .map(BlockDecision::block)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who made it what it is, the jury and who settled its condition: none of them judges an appeal against it. */
    public Set<PersonId> takers() {
        var settler = condition == null ? null : condition.settledBy();
        return settler == null
                ? authors
                : Stream.concat(authors.stream(), Stream.of(settler)).collect(Collectors.toUnmodifiableSet());
    }
}
