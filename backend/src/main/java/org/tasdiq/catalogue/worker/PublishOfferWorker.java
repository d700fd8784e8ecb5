package org.tasdiq.catalogue.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;

/** Publishes what the council has adopted. */
@Component
@Step("catalogue.publishOffer")
class PublishOfferWorker implements StepWorker {
    private final Approvals approvals;

    PublishOfferWorker(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String work(UUID offer) {
        approvals.publishOffer(new OfferId(offer));
        return "";
    }
}
