package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.AttestationId;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.portfolio.AttestationSheet;
import org.tasdiq.portfolio.Attestations;
import org.tasdiq.ui.Needs;

/** What the candidate asks of third parties, and how far each of them has come. */
@RestController
@RequestMapping(V1.FILE + "/portfolio/attestations")
class AttestationResource {
    private final Attestations attestations;

    AttestationResource(Attestations attestations) {
        this.attestations = attestations;
    }

    @Operation(summary = "List who was asked to attest, with the state of each; never a draft")
    @Needs("portfolio.readAttestations")
    @GetMapping
    List<AttestationSheet> of(@PathVariable CandidacyId file) {
        return attestations.of(file);
    }

    @Operation(summary = "Ask a third party to attest; they are sent a link that expires")
    @Needs("portfolio.askAttestation")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AttestationId ask(@PathVariable CandidacyId file, @RequestBody AttestationRequest request) {
        return attestations.ask(file, request);
    }

    @Operation(summary = "Send a new link; the earlier one opens nothing any more")
    @Needs("portfolio.askAttestation")
    @PostMapping("/{attestation}/ask-again")
    void askAgain(@PathVariable CandidacyId file, @PathVariable AttestationId attestation) {
        attestations.askAgain(file, attestation);
    }

    @Operation(summary = "Ask no longer; the link is dead and a draft is gone")
    @Needs("portfolio.askAttestation")
    @DeleteMapping("/{attestation}")
    void withdraw(@PathVariable CandidacyId file, @PathVariable AttestationId attestation) {
        attestations.withdraw(file, attestation);
    }
}
