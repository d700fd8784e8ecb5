package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.SiteAddress;

/** The credential that a learner gets by a personal link, without an account or into one. */
@RestController
@RequestMapping(V1.ROOT + "/received-credentials/{token}")
class ReceivedResource {
    /** @param lastDay on which the link still opens */
    record Received(String number, CredentialResource.SharedView credential, LocalDate lastDay) {}

    private final LearnerLinks links;
    private final RateLimit rate;

    ReceivedResource(LearnerLinks links, RateLimit rate) {
        this.links = links;
        this.rate = rate;
    }

    @Operation(summary = "Read the credential that a personal link gives to its learner")
    @Needs("credential.openLearnerLink")
    @GetMapping
    Received open(@PathVariable String token, HttpServletRequest request) {
        admit(request);
        var page = links.open(token);
        return new Received(page.number(), CredentialResource.SharedView.of(page.shown()), page.lastDay());
    }

    @Operation(summary = "Download it as Open Badges 3.0, JSON with its proof inside")
    @Needs("credential.openLearnerLink")
    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String token, HttpServletRequest request) {
        admit(request);
        return Download.credential("credential.json", links.signed(token, SignedForm.DOCUMENT));
    }

    @Operation(summary = "Download it as a certificate (PDF) in the language of the request")
    @Needs("credential.openLearnerLink")
    @GetMapping("/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable String token, HttpServletRequest request) {
        admit(request);
        return Download.pdf("credential.pdf", links.pdf(token, Language.of(request), SiteAddress.of(request)));
    }

    @Operation(
            summary = "Take the credential into the wallet of the caller",
            description = "Once; the link opens nothing any more after that.")
    @Needs("credential.takeCredential")
    @PostMapping("/take")
    void take(@PathVariable String token, HttpServletRequest request) {
        admit(request);
        links.take(token);
    }

    private void admit(HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
}
