package org.tasdiq.candidacy.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;

/** Writes the receipt. */
@Component
@Step("candidacy.acknowledgeApplication")
class AcknowledgeApplicationWorker implements StepWorker {
    private final AdmissibilityClock clock;

    AcknowledgeApplicationWorker(AdmissibilityClock clock) {
        this.clock = clock;
    }

    @Override
    public String work(UUID file) {
        return clock.acknowledge(new CandidacyId(file));
    }
}
