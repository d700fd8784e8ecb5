package org.tasdiq.jury.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.Absences;

/** Nobody has excused the candidate's absence in time. */
@Component
@Step("jury.closeAbsence")
class CloseAbsenceWorker implements StepWorker {
    private final Absences absences;

    CloseAbsenceWorker(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String work(UUID file) {
        absences.close(new CandidacyId(file));
        return "";
    }
}
