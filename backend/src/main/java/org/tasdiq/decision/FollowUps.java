package org.tasdiq.decision;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.Actors;
import org.tasdiq.referential.BlockId;

/** The new file on what an earlier one did not earn: what was granted is granted for good, however many years ago. */
@Service
public class FollowUps {
    private final DecisionRepository decisions;
    private final Candidacies candidacies;
    private final Descent descent;
    private final Actors actors;

    FollowUps(DecisionRepository decisions, Candidacies candidacies, Descent descent, Actors actors) {
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.descent = descent;
        this.actors = actors;
    }

    /** Opens the new file; it carries every block of this certification that the candidate was granted, in whatever file. */
    @Transactional
    @Permission("decision.beginFollowUp")
    public CandidacyId begin(CandidacyId previous) {
        // Who begins twice at once waits here, and then sees the other follow-up.
        var _ = decisions.findLocked(previous.value());
        var earlier = candidacies.sheet(previous);
        var granted = descent.granted(earlier);
        var state = state(earlier, granted);
        if (state != FollowUpState.POSSIBLE) throw Refusal.conflict("decision.followUp." + state);
        return actors.asSystem(() -> candidacies.followUp(previous, granted));
    }

    /** Whether a follow-up of that file can be opened now, and if not, why. */
    @Transactional(readOnly = true)
    @Permission("decision.beginFollowUp")
    public FollowUpState state(CandidacyId previous) {
        var earlier = candidacies.sheet(previous);
        return state(earlier, descent.granted(earlier));
    }

    /** What the earlier decision said has still to be shown, on the blocks this file aims at; empty where there is none. */
    @Transactional(readOnly = true)
    @Permission("decision.readPrescription")
    public List<BlockDecision> prescription(CandidacyId followUp) {
        var file = candidacies.sheet(followUp);
        var previous = file.previous();
        if (previous == null) return List.of();
        return decisions.findByFileIdAndActiveTrue(previous.value()).map(Decision::blocks).stream()
                .flatMap(List::stream)
                .filter(block -> !block.granted() && file.targetBlocks().contains(block.block()))
                .toList();
    }

    private FollowUpState state(CandidacySheet earlier, Set<BlockId> granted) {
        if (granted.containsAll(descent.blocks(earlier))) return FollowUpState.NOTHING_MISSING;
        if (earlier.status() != CandidacyStatus.CLOSED) return FollowUpState.NOT_CLOSED;
        if (granted.isEmpty()) return FollowUpState.NOTHING_GRANTED;
        return descent.isUnderWay(earlier) ? FollowUpState.UNDER_WAY : FollowUpState.POSSIBLE;
    }
}
