package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.RequestId;

/** Lets the answer to an appeal go out. */
@Component("notifyRecognitionAppeal")
@Step("recognition.notifyAppeal")
class NotifyAppealWorker implements StepWorker {
    private final Contests contests;

    NotifyAppealWorker(Contests contests) {
        this.contests = contests;
    }

    @Override
    public String work(UUID request) {
        return contests.notifyAppeal(new RequestId(request));
    }
}
