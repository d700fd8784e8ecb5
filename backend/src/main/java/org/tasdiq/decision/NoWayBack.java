package org.tasdiq.decision;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyEvent;

/** A decision stands until it is contested or revoked: as long as it does, its file is not withdrawn any more. */
@Component
class NoWayBack {
    private final DecisionRepository decisions;

    NoWayBack(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    /** In the transaction of the withdrawal, which ends with it. */
    @EventListener
    void refuse(CandidacyEvent.Withdrawn withdrawn) {
        if (decisions.findByFileIdAndActiveTrue(withdrawn.file().value()).isPresent())
            throw Refusal.conflict("decision.decided");
    }
}
