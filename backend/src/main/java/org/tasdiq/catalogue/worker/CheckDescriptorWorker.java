package org.tasdiq.catalogue.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;

/** Checks whether the descriptor says all that its profiles ask for. */
@Component
@Step("catalogue.checkDescriptor")
class CheckDescriptorWorker implements StepWorker {
    private final Approvals approvals;

    CheckDescriptorWorker(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public String work(UUID offer) {
        return approvals.checkDescriptor(new OfferId(offer));
    }
}
