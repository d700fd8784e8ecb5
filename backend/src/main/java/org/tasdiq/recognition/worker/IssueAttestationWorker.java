package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Rulings;

/** Issues the attestation of what is recognised. */
@Component
@Step("recognition.issueAttestation")
class IssueAttestationWorker implements StepWorker {
    private final Rulings rulings;

    IssueAttestationWorker(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String work(UUID request) {
        rulings.attest(new RequestId(request));
        return "";
    }
}
