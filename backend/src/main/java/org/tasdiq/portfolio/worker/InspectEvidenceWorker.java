package org.tasdiq.portfolio.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.Evidences;

/** Waits until every item has a verdict. */
@Component
@Step("portfolio.inspectEvidence")
class InspectEvidenceWorker implements StepWorker {
    private final Evidences evidences;

    InspectEvidenceWorker(Evidences evidences) {
        this.evidences = evidences;
    }

    @Override
    public String work(UUID file) {
        evidences.requireInspected(new CandidacyId(file));
        return "";
    }
}
