package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.ui.Needs;

/** The decision on a file and its receipt. */
@RestController
@RequestMapping(V1.FILE + "/decision")
class DecisionResource {
    record Receipt(LocalDate receivedOn) {}

    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @Operation(summary = "Read the decision that holds: result, blocks with reasons, remedies with their last days")
    @Needs("decision.readDecision")
    @GetMapping
    DecisionSheet current(@PathVariable CandidacyId file) {
        return decisions.current(file).orElseThrow(Refusal.unknown("decision"));
    }

    @Operation(summary = "Read every decision ever taken on the file, annulled ones included")
    @Needs("decision.readDecision")
    @GetMapping("/history")
    List<DecisionSheet> history(@PathVariable CandidacyId file) {
        return decisions.history(file);
    }

    @Operation(summary = "Note the day the decision was received; the time for remedies runs from it")
    @Needs("decision.recordReceipt")
    @PostMapping("/record-receipt")
    void recordReceipt(@PathVariable CandidacyId file, @RequestBody Receipt receipt) {
        decisions.recordReceipt(file, receipt.receivedOn());
    }
}
