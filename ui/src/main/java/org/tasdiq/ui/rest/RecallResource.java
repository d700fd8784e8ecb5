package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.RecallSheet;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.ui.Needs;

/** Revoking a single credential, by two authorities. */
@RestController
class RecallResource {
    /** @param words beside the reason; needed where that is OTHER */
    record Request(StatusReason reason, String words) {}

    private final Recalls recalls;

    RecallResource(Recalls recalls) {
        this.recalls = recalls;
    }

    @Operation(summary = "List the requests of others to revoke a credential that the caller can agree to")
    @Needs("credential.listRecalls")
    @GetMapping(V1.ROOT + "/credential-recalls")
    List<RecallSheet> waitingForMe() {
        return recalls.waitingForMe();
    }

    @Operation(summary = "List the requests to revoke a credential of the file that wait for a second authority")
    @Needs("credential.readRecall")
    @GetMapping(V1.FILE + "/credential-recalls")
    List<RecallSheet> pending(@PathVariable CandidacyId file) {
        return recalls.pending(file);
    }

    @Operation(summary = "Ask to revoke a credential, with a reason; another authority has to agree")
    @Needs("credential.askRecall")
    @PostMapping(V1.FILE + "/credentials/{credential}/ask-recall")
    void ask(@PathVariable CandidacyId file, @PathVariable CredentialId credential, @RequestBody Request request) {
        recalls.ask(file, credential, request.reason(), request.words());
    }

    @Operation(summary = "Agree to revoke the credential, as another authority asked: in the public list at once")
    @Needs("credential.confirmRecall")
    @PostMapping(V1.FILE + "/credentials/{credential}/confirm-recall")
    void confirm(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        recalls.confirm(file, credential);
    }

    @Operation(summary = "Give the request to revoke the credential up, or turn it down")
    @Needs("credential.withdrawRecall")
    @PostMapping(V1.FILE + "/credentials/{credential}/withdraw-recall")
    void withdraw(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        recalls.withdraw(file, credential);
    }
}
