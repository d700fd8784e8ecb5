package org.tasdiq.recognition.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;

/** Ends the way of a request that was withdrawn. */
@Component("closeWithdrawnRequest")
@Step("recognition.closeWithdrawn")
class CloseWithdrawnWorker implements StepWorker {
    private final Requests requests;

    CloseWithdrawnWorker(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String work(UUID request) {
        requests.closeWithdrawn(new RequestId(request));
        return "";
    }
}
