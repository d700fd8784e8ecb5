package org.tasdiq.candidacy.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;

/** Ends a file that was never completed. */
@Component
@Step("candidacy.lapseApplication")
class LapseApplicationWorker implements StepWorker {
    private final AdmissibilityClock clock;

    LapseApplicationWorker(AdmissibilityClock clock) {
        this.clock = clock;
    }

    @Override
    public String work(UUID file) {
        clock.lapse(new CandidacyId(file));
        return "";
    }
}
