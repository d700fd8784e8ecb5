package org.tasdiq.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Referentials;

/** Which files of a candidate descend from others, whichever they were begun from, and what has been granted in all of them. */
@Component
class Descent {
    private final DecisionRepository decisions;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Actors actors;

    Descent(DecisionRepository decisions, Candidacies candidacies, Referentials referentials, Actors actors) {
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.actors = actors;
    }

    /** A candidate has one follow-up at a time on a certification, in whichever version. */
    boolean isUnderWay(CandidacySheet earlier) {
        return followUps(earlier.id()).stream()
                .filter(file -> !file.status().isOver())
                .anyMatch(file -> referentials.isSame(file.certification(), earlier.certification()));
    }

    /** The follow-ups that carry any of these blocks. */
    List<CandidacySheet> restingOn(CandidacyId file, Collection<BlockId> granted) {
        return followUps(file).stream()
                .filter(later -> later.carriedBlocks().stream().anyMatch(granted::contains))
                .toList();
    }

    /** The blocks of its certification that decisions in force have granted the candidate, in whatever file. */
    Set<BlockId> granted(CandidacySheet file) {
        var granted = actors.asSystem(() -> candidacies.ofSameCandidate(file.id())).stream()
                .flatMap(id -> decisions.findByFileIdAndActiveTrue(id.value()).stream())
                .filter(decision -> !decision.isPending())
                .flatMap(decision -> decision.granted().stream())
                .collect(Collectors.toSet());
        granted.retainAll(blocks(file));
        return granted;
    }

    /** Whether the certification is now complete; a block that was carried counts as long as its decision is in force. */
    boolean completes(CandidacySheet file, Verdict verdict) {
        var held = new HashSet<>(file.carriedBlocks());
        held.retainAll(granted(file));
        return OutcomePolicy.completes(blocks(file), held, verdict);
    }

    Set<BlockId> blocks(CandidacySheet file) {
        return referentials.sheet(file.certification()).blocks().stream()
                .map(BlockSheet::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<CandidacySheet> followUps(CandidacyId file) {
        return actors.asSystem(() -> candidacies.followUps(file));
    }
}
