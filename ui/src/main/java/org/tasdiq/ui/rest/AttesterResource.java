package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.portfolio.AttesterSheet;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.portfolio.Signature;
import org.tasdiq.portfolio.Testimony;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;

/** What whoever holds the link of an attestation may do, without an account; so many times a minute. */
@RestController
@RequestMapping(V1.ROOT + "/attestations/{token}")
class AttesterResource {
    record Signed(Testimony testimony, Signature signature) {}

    record Reason(String reason) {}

    private final Attesters attesters;
    private final RateLimit rate;

    AttesterResource(Attesters attesters, RateLimit rate) {
        this.attesters = attesters;
        this.rate = rate;
    }

    @ModelAttribute
    void knock(HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Operation(summary = "Read what is asked, and one's own draft")
    @Needs("portfolio.attest")
    @GetMapping
    AttesterSheet open(@PathVariable String token) {
        return attesters.open(token);
    }

    @Operation(summary = "Keep what is written so far; nobody else reads it")
    @Needs("portfolio.attest")
    @PutMapping("/draft")
    void keepDraft(@PathVariable String token, @RequestBody Testimony draft) {
        attesters.keepDraft(token, draft);
    }

    @Operation(
            summary = "Sign: what is stated becomes an item of evidence",
            description = "The paper is written in the language of Accept-Language.")
    @Needs("portfolio.attest")
    @PostMapping("/sign")
    void sign(@PathVariable String token, @RequestBody Signed signed, HttpServletRequest request) {
        attesters.sign(token, signed.testimony(), signed.signature(), Language.of(request));
    }

    @Operation(summary = "Decline, with or without a reason; a draft is gone")
    @Needs("portfolio.attest")
    @PostMapping("/decline")
    void decline(@PathVariable String token, @RequestBody Reason reason) {
        attesters.decline(token, reason.reason());
    }
}
