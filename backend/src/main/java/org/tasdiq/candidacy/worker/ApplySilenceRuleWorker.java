package org.tasdiq.candidacy.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.CandidacyId;

/** Gives silence its legal effect. */
@Component
@Step("candidacy.applySilenceRule")
class ApplySilenceRuleWorker implements StepWorker {
    private final AdmissibilityClock clock;

    ApplySilenceRuleWorker(AdmissibilityClock clock) {
        this.clock = clock;
    }

    @Override
    public String work(UUID file) {
        return clock.applySilence(new CandidacyId(file));
    }
}
