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

    /** Whether the certification is now complete, counting the blocks held from an earlier file. */
    static boolean completes(Set<BlockId> all, Set<BlockId> held, Verdict verdict) {
        var granted = new HashSet<>(held);
        granted.addAll(granted(verdict));
        return granted.containsAll(all);
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
