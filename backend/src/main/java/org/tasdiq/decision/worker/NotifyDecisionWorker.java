package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;

/** Sends the letter on the result. */
@Component
@Step("decision.notifyDecision")
class NotifyDecisionWorker implements StepWorker {
    private final Decisions decisions;

    NotifyDecisionWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String work(UUID file) {
        decisions.notifyDecision(new CandidacyId(file));
        return "";
    }
}
