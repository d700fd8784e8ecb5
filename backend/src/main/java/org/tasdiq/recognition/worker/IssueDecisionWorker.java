package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Rulings;

/** Issues the decision on a request. */
@Component("issueRecognitionDecision")
@Step("recognition.issueDecision")
class IssueDecisionWorker implements StepWorker {
    private final Rulings rulings;

    IssueDecisionWorker(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String work(UUID request) {
        rulings.issue(new RequestId(request));
        return "";
    }
}
