package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.ui.Needs;

/** What a granting decision earned. */
@RestController
class CredentialResource {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/vc+ld+json");

    record Suspension(String reason) {}

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

    @Operation(summary = "Download a credential as Open Badges 3.0, JSON with its proof inside")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/document")
    ResponseEntity<byte[]> document(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        var json = credentials.signed(file, credential, Credentials.SignedForm.DOCUMENT);
        return Download.of(credential.value() + ".json", JSON_LD, json.getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "Download a credential as a signed token (JWT)")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/token")
    ResponseEntity<byte[]> token(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        var token = credentials.signed(file, credential, Credentials.SignedForm.TOKEN);
        return Download.of(
                credential.value() + ".jwt", MediaType.TEXT_PLAIN, token.getBytes(StandardCharsets.US_ASCII));
    }

    @Operation(summary = "Download a credential in the European Learning Model 3, for Europass; not signed")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/europass")
    ResponseEntity<byte[]> europass(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        var json = credentials.europass(file, credential);
        return Download.of(credential.value() + "-europass.json", JSON_LD, json.getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "Suspend a credential, in the public list at once")
    @Needs("credential.suspendCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/suspend")
    void suspend(@PathVariable CandidacyId file, @PathVariable CredentialId credential, @RequestBody Suspension why) {
        credentials.suspend(file, credential, why.reason());
    }

    @Operation(summary = "Let a suspended credential hold again")
    @Needs("credential.suspendCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/reinstate")
    void reinstate(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        credentials.reinstate(file, credential);
    }
}
