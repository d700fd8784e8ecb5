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
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.credential.Certificates;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.credential.RecallSheet;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.ShareId;
import org.tasdiq.credential.ShareSheet;
import org.tasdiq.credential.Shares;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.SiteAddress;

/** What one learner was awarded: the same is done with it as with the credentials of a file. */
@RestController
@RequestMapping(V1.ROOT + "/awarded/{awarded}")
class AwardedResource {
    private final Credentials credentials;
    private final Exports exports;
    private final Certificates certificates;
    private final Shares shares;
    private final Recalls recalls;
    private final LearnerLinks links;

    AwardedResource(
            Credentials credentials,
            Exports exports,
            Certificates certificates,
            Shares shares,
            Recalls recalls,
            LearnerLinks links) {
        this.credentials = credentials;
        this.exports = exports;
        this.certificates = certificates;
        this.shares = shares;
        this.recalls = recalls;
        this.links = links;
    }

    @Operation(summary = "Read the credential that a learner was awarded, also a revoked one")
    @Needs("credential.readCredential")
    @GetMapping("/credentials")
    List<CredentialSheet> of(@PathVariable AwardedId awarded) {
        return credentials.of(awarded);
    }

    @Operation(summary = "Send the learner a new personal link in place of the one before")
    @Needs("credential.sendLearnerLink")
    @PostMapping("/send-link")
    void sendLink(@PathVariable AwardedId awarded) {
        links.sendAnew(awarded);
    }

    @Operation(summary = "Download a credential of an award as Open Badges 3.0, JSON with its proof inside")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/document")
    ResponseEntity<byte[]> document(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        var json = credentials.signed(awarded, credential, SignedForm.DOCUMENT);
        return Download.credential(credential.value() + ".json", json);
    }

    @Operation(summary = "Download a credential of an award as a signed token (JWT)")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/token")
    ResponseEntity<byte[]> token(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        var token = credentials.signed(awarded, credential, SignedForm.TOKEN);
        return Download.token(credential.value() + ".jwt", token);
    }

    @Operation(summary = "Download a credential of an award in the European Learning Model 3, for Europass")
    @Needs("credential.readCredential")
    @GetMapping("/credentials/{credential}/europass")
    ResponseEntity<byte[]> europass(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        return Download.credential(credential.value() + "-europass.json", exports.europass(awarded, credential));
    }

    @Operation(summary = "Download a credential of an award as a certificate (PDF) in the language of the request")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/certificate")
    ResponseEntity<byte[]> certificate(
            @PathVariable AwardedId awarded, @PathVariable CredentialId credential, HttpServletRequest request) {
        var pdf = certificates.pdf(awarded, credential, Language.of(request), SiteAddress.of(request));
        return Download.pdf(credential.value() + ".pdf", pdf);
    }

    @Operation(summary = "Download the picture of the badge (PNG) of an award that carries the signed credential")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/badge")
    ResponseEntity<byte[]> badge(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        return Download.png(credential.value() + ".png", credentials.badge(awarded, credential));
    }

    @Operation(summary = "List the links that show a credential of an award")
    @Needs("credential.shareCredential")
    @GetMapping("/credentials/{credential}/links")
    List<ShareSheet> links(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        return shares.of(awarded, credential);
    }

    @Operation(summary = "Make a link that shows a credential of an award, for a while and for chosen parts")
    @Needs("credential.shareCredential")
    @PostMapping("/credentials/{credential}/links")
    ShareSheet share(
            @PathVariable AwardedId awarded,
            @PathVariable CredentialId credential,
            @RequestBody CredentialResource.NewLink link) {
        return shares.make(awarded, credential, link.fields(), link.lastDay());
    }

    @Operation(summary = "Withdraw a link to a credential of an award: it opens nothing any more")
    @Needs("credential.shareCredential")
    @PostMapping("/credentials/{credential}/links/{link}/withdraw")
    void withdraw(@PathVariable AwardedId awarded, @PathVariable CredentialId credential, @PathVariable ShareId link) {
        shares.withdraw(awarded, credential, link);
    }

    @Operation(summary = "Suspend a credential of an award with a reason, in the public list at once")
    @Needs("credential.suspendCredential")
    @PostMapping("/credentials/{credential}/suspend")
    void suspend(
            @PathVariable AwardedId awarded,
            @PathVariable CredentialId credential,
            @RequestBody CredentialResource.Suspension why) {
        credentials.suspend(awarded, credential, why.reason(), why.words());
    }

    @Operation(summary = "Let a suspended credential of an award hold again")
    @Needs("credential.suspendCredential")
    @PostMapping("/credentials/{credential}/reinstate")
    void reinstate(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        credentials.reinstate(awarded, credential);
    }

    @Operation(summary = "List the requests to revoke a credential of an award that wait for a second authority")
    @Needs("credential.readRecall")
    @GetMapping("/credential-recalls")
    List<RecallSheet> pending(@PathVariable AwardedId awarded) {
        return recalls.pending(awarded);
    }

    @Operation(summary = "Ask to revoke a credential of an award, with a reason; another authority has to agree")
    @Needs("credential.askRecall")
    @PostMapping("/credentials/{credential}/ask-recall")
    void ask(
            @PathVariable AwardedId awarded,
            @PathVariable CredentialId credential,
            @RequestBody RecallResource.Request request) {
        recalls.ask(awarded, credential, request.reason(), request.words());
    }

    @Operation(summary = "Agree to revoke the credential of an award, as another authority asked")
    @Needs("credential.confirmRecall")
    @PostMapping("/credentials/{credential}/confirm-recall")
    void confirm(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        recalls.confirm(awarded, credential);
    }

    @Operation(summary = "Give the request to revoke the credential of an award up, or turn it down")
    @Needs("credential.withdrawRecall")
    @PostMapping("/credentials/{credential}/withdraw-recall")
    void withdrawRecall(@PathVariable AwardedId awarded, @PathVariable CredentialId credential) {
        recalls.withdraw(awarded, credential);
    }
}
