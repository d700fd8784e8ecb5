package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.credential.Certificates;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.RecallSheet;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.credential.ShareId;
import org.tasdiq.credential.ShareSheet;
import org.tasdiq.credential.Shares;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.SiteAddress;

/** What a request for recognition earned: the same is done with it as with the credentials of a file. */
@RestController
@RequestMapping(V1.ROOT + "/requests/{request}")
class RecognisedResource {
    private final Credentials credentials;
    private final Exports exports;
    private final Certificates certificates;
    private final Shares shares;
    private final Recalls recalls;

    RecognisedResource(
            Credentials credentials, Exports exports, Certificates certificates, Shares shares, Recalls recalls) {
        this.credentials = credentials;
        this.exports = exports;
        this.certificates = certificates;
        this.shares = shares;
        this.recalls = recalls;
    }

    @Operation(summary = "List the attestations of recognition that the request earned, also revoked ones")
    @Needs("credential.readCredential")
    @GetMapping("/credentials")
    List<CredentialSheet> of(@PathVariable("request") RecognisedId recognised) {
        return credentials.of(recognised);
    }

    @Operation(summary = "Download an attestation of recognition as Open Badges 3.0, JSON with its proof inside")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/document")
    ResponseEntity<byte[]> document(
            @PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        var json = credentials.signed(recognised, credential, SignedForm.DOCUMENT);
        return Download.credential(credential.value() + ".json", json);
    }

    @Operation(summary = "Download an attestation of recognition as a signed token (JWT)")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/token")
    ResponseEntity<byte[]> token(
            @PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        var token = credentials.signed(recognised, credential, SignedForm.TOKEN);
        return Download.token(credential.value() + ".jwt", token);
    }

    @Operation(summary = "Download an attestation of recognition in the European Learning Model 3, for Europass")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/europass")
    ResponseEntity<byte[]> europass(
            @PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        return Download.credential(credential.value() + "-europass.json", exports.europass(recognised, credential));
    }

    @Operation(summary = "Download an attestation of recognition as a certificate (PDF) in the language of the request")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/certificate")
    ResponseEntity<byte[]> certificate(
            @PathVariable("request") RecognisedId recognised,
            @PathVariable CredentialId credential,
            HttpServletRequest request) {
        var pdf = certificates.pdf(recognised, credential, Language.of(request), SiteAddress.of(request));
        return Download.pdf(credential.value() + ".pdf", pdf);
    }

    @Operation(
            summary =
                    "Download the picture of the badge (PNG) of an attestation of recognition that carries the signed credential")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/badge")
    ResponseEntity<byte[]> badge(
            @PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        return Download.png(credential.value() + ".png", credentials.badge(recognised, credential));
    }

    @Operation(summary = "List the links that show an attestation of recognition")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/links")
    List<ShareSheet> links(@PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        return shares.of(recognised, credential);
    }

    @Operation(summary = "Make a link that shows an attestation of recognition, for a while and for chosen parts")
    @Needs("credential.shareCredential")
    @PostMapping("/credentials/{credential}/links")
    ShareSheet share(
            @PathVariable("request") RecognisedId recognised,
            @PathVariable CredentialId credential,
            @RequestBody CredentialResource.NewLink link) {
        return shares.make(recognised, credential, link.fields(), link.lastDay());
    }

    @Operation(summary = "Withdraw a link to an attestation of recognition: it opens nothing any more")
    @Needs("credential.shareCredential")
    @PostMapping("/credentials/{credential}/links/{link}/withdraw")
    void withdraw(
            @PathVariable("request") RecognisedId recognised,
            @PathVariable CredentialId credential,
            @PathVariable ShareId link) {
        shares.withdraw(recognised, credential, link);
    }

    @Operation(summary = "Suspend an attestation of recognition with a reason, in the public list at once")
    @Needs("credential.suspendCredential")
    @PostMapping("/credentials/{credential}/suspend")
    void suspend(
            @PathVariable("request") RecognisedId recognised,
            @PathVariable CredentialId credential,
            @RequestBody CredentialResource.Suspension why) {
        credentials.suspend(recognised, credential, why.reason(), why.words());
    }

    @Operation(summary = "Let a suspended attestation of recognition hold again")
    @Needs("credential.suspendCredential")
    @PostMapping("/credentials/{credential}/reinstate")
    void reinstate(@PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        credentials.reinstate(recognised, credential);
    }

    @Operation(summary = "List the requests to revoke an attestation of recognition that wait for a second authority")
    @Needs("credential.readRecall")
    @GetMapping("/credential-recalls")
    List<RecallSheet> pending(@PathVariable("request") RecognisedId recognised) {
        return recalls.pending(recognised);
    }

    @Operation(summary = "Ask to revoke an attestation of recognition, with a reason; another authority has to agree")
    @Needs("credential.askRecall")
    @PostMapping("/credentials/{credential}/ask-recall")
    void ask(
            @PathVariable("request") RecognisedId recognised,
            @PathVariable CredentialId credential,
            @RequestBody RecallResource.Request request) {
        recalls.ask(recognised, credential, request.reason(), request.words());
    }

    @Operation(summary = "Agree to revoke an attestation of recognition, as another authority asked")
    @Needs("credential.confirmRecall")
    @PostMapping("/credentials/{credential}/confirm-recall")
    void confirm(@PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        recalls.confirm(recognised, credential);
    }

    @Operation(summary = "Give the request to revoke an attestation of recognition up, or turn it down")
    @Needs("credential.withdrawRecall")
    @PostMapping("/credentials/{credential}/withdraw-recall")
    void withdrawRecall(@PathVariable("request") RecognisedId recognised, @PathVariable CredentialId credential) {
        recalls.withdraw(recognised, credential);
    }
}
