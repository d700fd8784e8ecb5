package org.tasdiq.candidacy.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;

/** Ends a withdrawn file. */
@Component
@Step("candidacy.closeWithdrawn")
class CloseWithdrawnWorker implements StepWorker {
    private final AdmissibilityClock clock;

    CloseWithdrawnWorker(AdmissibilityClock clock) {
        this.clock = clock;
    }

    @Override
    public String work(UUID file) {
        clock.closeWithdrawn(new CandidacyId(file));
        return "";
    }
}
