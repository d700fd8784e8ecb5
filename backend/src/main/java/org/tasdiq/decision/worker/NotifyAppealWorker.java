package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;

/** Sends the letter on the appeal. */
@Component
@Step("decision.notifyAppeal")
class NotifyAppealWorker implements StepWorker {
    private final Appeals appeals;

    NotifyAppealWorker(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public String work(UUID file) {
        return appeals.notifyAppeal(new CandidacyId(file));
    }
}
