package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;

/** Ends the file when the decision is final, and says so. */
@Component
@Step("decision.closeFile")
class CloseFileWorker implements StepWorker {
    private final Decisions decisions;

    CloseFileWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String work(UUID file) {
        return decisions.closeFile(new CandidacyId(file));
    }
}
