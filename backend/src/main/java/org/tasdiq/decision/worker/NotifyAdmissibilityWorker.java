package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;

/** Sends the letter on admissibility. */
@Component
@Step("decision.notifyAdmissibility")
class NotifyAdmissibilityWorker implements StepWorker {
    private final Decisions decisions;

    NotifyAdmissibilityWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String work(UUID file) {
        return decisions.notifyAdmissibility(new CandidacyId(file));
    }
}
