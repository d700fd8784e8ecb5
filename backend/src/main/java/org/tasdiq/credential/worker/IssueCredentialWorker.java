package org.tasdiq.credential.worker;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.Credentials;

/** Issues the credentials of the granted blocks. */
@Component
@Step("credential.issueCredential")
class IssueCredentialWorker implements StepWorker {
    private final Credentials credentials;

    IssueCredentialWorker(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String work(UUID file) {
        credentials.issue(new CandidacyId(file));
        return "";
    }
}
