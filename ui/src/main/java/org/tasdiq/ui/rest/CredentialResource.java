package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.ui.Needs;

/** What a granting decision earned. */
@RestController
class CredentialResource {
    private final Credentials credentials;

    CredentialResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @Operation(summary = "List the credentials of the file, revoked ones included")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials")
    List<CredentialSheet> of(@PathVariable CandidacyId file) {
        return credentials.of(file);
    }
}
