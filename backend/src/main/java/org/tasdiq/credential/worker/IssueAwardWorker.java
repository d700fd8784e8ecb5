package org.tasdiq.credential.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.credential.AwardIssuing;

/** Issues the credentials of the next learners of a confirmed list. */
@Component
@Step("credential.issueAward")
class IssueAwardWorker implements StepWorker {
    private final AwardIssuing issuing;

    IssueAwardWorker(AwardIssuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public String work(UUID award) {
        return issuing.issueAward(new AwardId(award));
    }
}
