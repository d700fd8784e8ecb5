package org.tasdiq.decision;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.referential.BlockId;

/** Which of the eight results a verdict amounts to. */
final class OutcomePolicy {
    private OutcomePolicy() {}

    static Outcome of(CandidacySheet file, Verdict verdict) {
        requireReasons(verdict);
        if (!verdict.attended()) return Outcome.CANDIDATE_ABSENT;
        var granted = granted(verdict);
        if (granted.isEmpty()) return Outcome.FAILURE;
        if (verdict.condition() != null) return Outcome.PARTIAL_SUCCESS_PENDING_CONFIRMATION;
        boolean whole = file.wholeCertification();
        if (granted.containsAll(file.targetBlocks()))
            return whole ? Outcome.FULL_SUCCESS_OF_FULL_CERTIFICATION : Outcome.FULL_SUCCESS_OF_PARTIAL_CERTIFICATION;
        return whole ? Outcome.PARTIAL_SUCCESS_OF_FULL_CERTIFICATION : Outcome.PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION;
    }

    /** Whether the certification is now complete, counting the blocks granted by an earlier file for good. */
    static boolean completes(Set<BlockId> allBlocks, CandidacySheet file, Verdict verdict) {
        var held = new HashSet<>(file.carriedBlocks());
        held.addAll(granted(verdict));
        return held.containsAll(allBlocks);
    }

    private static Set<BlockId> granted(Verdict verdict) {
        return verdict.blocks().stream()
                .filter(BlockDecision::granted)
                .map(BlockDecision::block)
                .collect(Collectors.toSet());
    }

    /** A refusal that names no competency of the referential would be annulled (TA Orléans n° 2101590). */
    private static void requireReasons(Verdict verdict) {
        verdict.blocks().stream()
                .filter(b -> verdict.attended() && !b.granted() && b.reasons().isEmpty())
                .findFirst()
                .ifPresent(b -> {
                    throw Refusal.conflict("decision.reasonMissing", b.code());
                });
    }
}
