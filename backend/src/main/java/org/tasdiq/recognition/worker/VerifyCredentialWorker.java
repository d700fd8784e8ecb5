package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestChecks;
import org.tasdiq.recognition.RequestId;

/** Acknowledges a request once its credential was looked at. */
@Component
@Step("recognition.verifyCredential")
class VerifyCredentialWorker implements StepWorker {
    private final RequestChecks checks;

    VerifyCredentialWorker(RequestChecks checks) {
        this.checks = checks;
    }

    @Override
    public String work(UUID request) {
        checks.verify(new RequestId(request));
        return "";
    }
}
