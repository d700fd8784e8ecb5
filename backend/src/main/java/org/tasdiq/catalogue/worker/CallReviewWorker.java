package org.tasdiq.catalogue.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;

/** Calls for the yearly review of a published offer. */
@Component
@Step("catalogue.callReview")
class CallReviewWorker implements StepWorker {
    private final Approvals approvals;

    CallReviewWorker(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String work(UUID offer) {
        return approvals.callReview(new OfferId(offer));
    }
}
