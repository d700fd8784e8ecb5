package org.tasdiq.candidacy.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;

/** Ends a file that was not admissible. */
@Component
@Step("candidacy.closeRejected")
class CloseRejectedWorker implements StepWorker {
    private final AdmissibilityClock clock;

    CloseRejectedWorker(AdmissibilityClock clock) {
        this.clock = clock;
    }

    @Override
    public String work(UUID file) {
        clock.closeRejected(new CandidacyId(file));
        return "";
    }
}
