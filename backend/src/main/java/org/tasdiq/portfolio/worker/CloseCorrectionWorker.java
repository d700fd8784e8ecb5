package org.tasdiq.portfolio.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.Reviews;

/** The time for the correction passed: the review goes on without the items. */
@Component
@Step("portfolio.closeCorrection")
class CloseCorrectionWorker implements StepWorker {
    private final Reviews reviews;

    CloseCorrectionWorker(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String work(UUID file) {
        reviews.closeCorrection(new CandidacyId(file));
        return "";
    }
}
