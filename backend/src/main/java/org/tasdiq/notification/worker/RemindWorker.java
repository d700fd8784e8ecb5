package org.tasdiq.notification.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.notification.ReminderRound;

/** Reminds those who must act. */
@Component
@Step("notification.remind")
class RemindWorker implements StepWorker {
    private final ReminderRound round;

    RemindWorker(ReminderRound round) {
        this.round = round;
    }

    @Override
    public String work(UUID file) {
        round.remind(new CandidacyId(file));
        return "";
    }
}
