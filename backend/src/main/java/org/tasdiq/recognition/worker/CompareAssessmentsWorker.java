package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.RequestId;

/** Compares what two evaluators sealed. */
@Component
@Step("recognition.compareAssessments")
class CompareAssessmentsWorker implements StepWorker {
    private final Evaluations evaluations;

    CompareAssessmentsWorker(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String work(UUID request) {
        return evaluations.compare(new RequestId(request));
    }
}
