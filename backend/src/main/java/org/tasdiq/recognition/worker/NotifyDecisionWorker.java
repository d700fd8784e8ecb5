package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Rulings;

/** Lets the decision on a request go out. */
@Component("notifyRecognitionDecision")
@Step("recognition.notifyDecision")
class NotifyDecisionWorker implements StepWorker {
    private final Rulings rulings;

    NotifyDecisionWorker(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String work(UUID request) {
        rulings.notify(new RequestId(request));
        return "";
    }
}
