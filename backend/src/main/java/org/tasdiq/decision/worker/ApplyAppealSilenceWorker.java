package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;

/** Nobody has ruled on the appeal in time. */
@Component
@Step("decision.applyAppealSilence")
class ApplyAppealSilenceWorker implements StepWorker {
    private final Appeals appeals;

    ApplyAppealSilenceWorker(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public String work(UUID file) {
        return appeals.applySilence(new CandidacyId(file));
    }
}
