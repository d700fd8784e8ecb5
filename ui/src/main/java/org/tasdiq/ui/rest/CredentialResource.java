package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.credential.Certificates;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.CredentialId;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.Exports;
import org.tasdiq.credential.IssuerSheet;
import org.tasdiq.credential.OwnPaper;
import org.tasdiq.credential.OwnPapers;
import org.tasdiq.credential.RecognisedLine;
import org.tasdiq.credential.ShareId;
import org.tasdiq.credential.ShareSheet;
import org.tasdiq.credential.SharedCredential;
import org.tasdiq.credential.SharedField;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.credential.WalletEntry;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Seal;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.SiteAddress;

/** What a granting decision earned, who else may see it, and whether it holds. */
@RestController
class CredentialResource {
    /** @param words beside the reason; needed where that is OTHER */
    record Suspension(StatusReason reason, String words) {}

    /**
     * @param seal that it bears; empty where it bears none
     * @param told what it says of itself, to be believed as far as the findings go; empty where it cannot be read
     */
    record Checked(
            boolean holds,
            List<Finding> findings,
            String issuer,
            @Nullable Seal seal,
            @Nullable Told told) {
        static Checked of(Verification found) {
            var credential = found.credential();
            return new Checked(
                    found.holds(),
                    found.findings(),
                    found.issuer(),
                    found.seal(),
                    credential == null ? null : Told.of(credential));
        }
    }

    /** What the link shows, and what was found out just now. */
    record SharedView(
            boolean holds,
            List<Finding> findings,
            Localized certification,
            @Nullable Localized block,
            Localized institution,
            IssuerSheet.Trust trust,
            String holder,
            @Nullable LocalDate decidedOn,
            @Nullable Integer level,
            @Nullable BigDecimal ects,
            List<Localized> outcomes,
            List<RecognisedLine> recognised,
            String document) {
        static SharedView of(SharedCredential shown) {
            return new SharedView(
                    shown.found().holds(),
                    shown.found().findings(),
                    shown.certification(),
                    shown.block(),
                    shown.institution(),
                    shown.trust(),
                    shown.holder(),
                    shown.decidedOn(),
                    shown.level(),
                    shown.ects(),
                    shown.outcomes(),
                    shown.recognised(),
                    shown.document());
        }
    }

    /** @param lastDay on which the link still opens */
    record NewLink(Set<SharedField> fields, @Nullable LocalDate lastDay) {}

    private final Credentials credentials;
    private final Exports exports;
    private final Certificates certificates;
    private final Shares shares;
    private final Checks checks;
    private final OwnPapers papers;
    private final RateLimit rate;

    CredentialResource(
            Credentials credentials,
            Exports exports,
            Certificates certificates,
            Shares shares,
            Checks checks,
            OwnPapers papers,
            RateLimit rate) {
        this.credentials = credentials;
        this.exports = exports;
        this.certificates = certificates;
        this.shares = shares;
        this.checks = checks;
        this.papers = papers;
        this.rate = rate;
    }

    @Operation(summary = "List what the caller has earned, the newest first")
    @Needs("credential.listOwnCredentials")
    @GetMapping(V1.ROOT + "/credentials")
    List<WalletEntry> own() {
        return credentials.own();
    }

    @Operation(
            summary = "List the credentials that the caller can show elsewhere too",
            description = "Those held in the wallet, and those handed in with a file.")
    @Needs("credential.showOwnPaper")
    @GetMapping(V1.ROOT + "/papers")
    List<OwnPaper> papers() {
        return papers.all();
    }

    @Operation(
            summary =
                    "Check a credential: JSON, sealed or hosted too, a token, the picture of a badge, or a certificate of ours; nothing is kept")
    @Needs("credential.checkCredential")
    @PostMapping(path = V1.ROOT + "/credential-checks", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Checked check(@RequestBody byte[] file, HttpServletRequest request) {
        admit(request);
        return Checked.of(checks.check(file));
    }

    @Operation(summary = "Read what a link shows of a credential, as its learner chose")
    @Needs("credential.openShare")
    @GetMapping(V1.ROOT + "/shared-credentials/{token}")
    SharedView open(@PathVariable String token, HttpServletRequest request) {
        admit(request);
        return SharedView.of(shares.open(token));
    }

    @Operation(summary = "List the links that show a credential")
    @Needs("credential.shareCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/links")
    List<ShareSheet> links(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        return shares.of(file, credential);
    }

    @Operation(summary = "Make a link that shows a credential, for a while and for chosen parts")
    @Needs("credential.shareCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/links")
    ShareSheet share(@PathVariable CandidacyId file, @PathVariable CredentialId credential, @RequestBody NewLink link) {
        return shares.make(file, credential, link.fields(), link.lastDay());
    }

    @Operation(summary = "Withdraw a link: it opens nothing any more")
    @Needs("credential.shareCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/links/{link}/withdraw")
    void withdraw(@PathVariable CandidacyId file, @PathVariable CredentialId credential, @PathVariable ShareId link) {
        shares.withdraw(file, credential, link);
    }

    @Operation(summary = "Download a credential as a certificate (PDF) in the language of the request")
    @Needs("credential.shareCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/certificate")
    ResponseEntity<byte[]> certificate(
            @PathVariable CandidacyId file, @PathVariable CredentialId credential, HttpServletRequest request) {
        var pdf = certificates.pdf(file, credential, Language.of(request), SiteAddress.of(request));
        return Download.pdf(credential.value() + ".pdf", pdf);
    }

    @Operation(summary = "Download the picture of a badge (PNG) that carries the signed credential")
    @Needs("credential.shareCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/badge")
    ResponseEntity<byte[]> badge(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        return Download.png(credential.value() + ".png", credentials.badge(file, credential));
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
        return Download.credential(credential.value() + ".json", json);
    }

    @Operation(summary = "Download a credential as a signed token (JWT)")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/token")
    ResponseEntity<byte[]> token(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        var token = credentials.signed(file, credential, Credentials.SignedForm.TOKEN);
        return Download.token(credential.value() + ".jwt", token);
    }

    @Operation(
            summary = "Download a credential in the European Learning Model 3, for Europass",
            description = "Inside a JAdES seal where the institution has an electronic seal of an authority.")
    @Needs("credential.readCredential")
    @GetMapping(V1.FILE + "/credentials/{credential}/europass")
    ResponseEntity<byte[]> europass(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        return Download.credential(credential.value() + "-europass.json", exports.europass(file, credential));
    }

    @Operation(summary = "Suspend a credential with a reason, in the public list at once")
    @Needs("credential.suspendCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/suspend")
    void suspend(@PathVariable CandidacyId file, @PathVariable CredentialId credential, @RequestBody Suspension why) {
        credentials.suspend(file, credential, why.reason(), why.words());
    }

    @Operation(summary = "Let a suspended credential hold again")
    @Needs("credential.suspendCredential")
    @PostMapping(V1.FILE + "/credentials/{credential}/reinstate")
    void reinstate(@PathVariable CandidacyId file, @PathVariable CredentialId credential) {
        credentials.reinstate(file, credential);
    }

    private void admit(HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
}
