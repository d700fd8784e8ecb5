package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Rulings;

/** Closes a request that nobody contests any more. */
@Component
@Step("recognition.closeRequest")
class CloseRequestWorker implements StepWorker {
    private final Rulings rulings;

    CloseRequestWorker(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String work(UUID request) {
        return rulings.close(new RequestId(request));
    }
}
