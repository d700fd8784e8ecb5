package org.tasdiq.decision.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Conditions;

/** Tells the candidate what the grant depends on. */
@Component
@Step("decision.notifyCondition")
class NotifyConditionWorker implements StepWorker {
    private final Conditions conditions;

    NotifyConditionWorker(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String work(UUID file) {
        conditions.announce(new CandidacyId(file));
        return "";
    }
}
