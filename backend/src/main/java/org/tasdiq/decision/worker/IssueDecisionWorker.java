package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;

/** Takes the decision from the minutes. */
@Component
@Step("decision.issueDecision")
class IssueDecisionWorker implements StepWorker {
    private final Decisions decisions;

    IssueDecisionWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String work(UUID file) {
        return decisions.issue(new CandidacyId(file));
    }
}
