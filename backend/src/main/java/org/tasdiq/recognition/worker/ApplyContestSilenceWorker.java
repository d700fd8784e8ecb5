package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.RequestId;

/** Nobody has ruled on the appeal in time. */
@Component
@Step("recognition.applyContestSilence")
class ApplyContestSilenceWorker implements StepWorker {
    private final Contests contests;

    ApplyContestSilenceWorker(Contests contests) {
        this.contests = contests;
    }

    @Override
    public String work(UUID request) {
        return contests.applySilence(new RequestId(request));
    }
}
