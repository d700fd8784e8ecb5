package org.tasdiq.jury.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.Sessions;

/** Summons the members and the candidate. */
@Component
@Step("jury.conveneJury")
class ConveneJuryWorker implements StepWorker {
    private final Sessions sessions;

    ConveneJuryWorker(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String work(UUID file) {
        sessions.convene(new CandidacyId(file));
        return "";
    }
}
