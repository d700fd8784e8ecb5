package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.RevocationSheet;
import org.tasdiq.decision.Revocations;
import org.tasdiq.ui.Needs;

/** Taking a decision away by two authorities. */
@RestController
class RevocationResource {
    record Reason(String reason) {}

    private final Revocations revocations;

    RevocationResource(Revocations revocations) {
        this.revocations = revocations;
    }

    @Operation(summary = "List the requests of others to revoke a decision that the caller can agree to")
    @Needs("decision.listRevocations")
    @GetMapping(V1.ROOT + "/revocations")
    List<RevocationSheet> waitingForMe() {
        return revocations.waitingForMe();
    }

    @Operation(summary = "Read the revocations that took a decision of the file away, the oldest first")
    @Needs("decision.readDecision")
    @GetMapping(V1.FILE + "/decision/revocations")
    List<RevocationSheet> confirmed(@PathVariable CandidacyId file) {
        return revocations.confirmed(file);
    }

    @Operation(summary = "Read the request to revoke that waits for a second authority")
    @Needs("decision.readRevocation")
    @GetMapping(V1.FILE + "/decision/revocation")
    RevocationSheet pending(@PathVariable CandidacyId file) {
        return revocations.pending(file).orElseThrow(Refusal.unknown("revocation"));
    }

    @Operation(summary = "Ask to revoke the decision that holds, with a reason; another authority has to agree")
    @Needs("decision.askRevocation")
    @PostMapping(V1.FILE + "/decision/ask-revocation")
    void ask(@PathVariable CandidacyId file, @RequestBody Reason reason) {
        revocations.ask(file, reason.reason());
    }

    @Operation(
            summary = "Agree to the revocation that another authority asked for",
            description = "The decision stays as history and what was issued on its strength is void.")
    @Needs("decision.confirmRevocation")
    @PostMapping(V1.FILE + "/decision/confirm-revocation")
    void confirm(@PathVariable CandidacyId file) {
        revocations.confirm(file);
    }

    @Operation(summary = "Give the request to revoke up, or turn it down")
    @Needs("decision.withdrawRevocation")
    @PostMapping(V1.FILE + "/decision/withdraw-revocation")
    void withdraw(@PathVariable CandidacyId file) {
        revocations.withdraw(file);
    }
}
