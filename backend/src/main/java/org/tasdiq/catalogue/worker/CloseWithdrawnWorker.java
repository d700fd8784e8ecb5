package org.tasdiq.catalogue.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;

/** Ends the way of an offer that was withdrawn. */
@Component("closeWithdrawnOffer")
@Step("catalogue.closeWithdrawn")
class CloseWithdrawnWorker implements StepWorker {
    private final Approvals approvals;

    CloseWithdrawnWorker(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String work(UUID offer) {
        approvals.closeWithdrawn(new OfferId(offer));
        return "";
    }
}
