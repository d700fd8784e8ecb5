package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.FollowUpState;
import org.tasdiq.decision.FollowUps;
import org.tasdiq.decision.RejectionSheet;
import org.tasdiq.decision.Remedy;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.ui.Needs;

/** The decision on a file, and the file that follows it. */
@RestController
@RequestMapping(V1.FILE + "/decision")
class DecisionResource {
    private final Decisions decisions;
    private final FollowUps followUps;
    private final PostOffice post;
    private final Candidacies candidacies;

    DecisionResource(Decisions decisions, FollowUps followUps, PostOffice post, Candidacies candidacies) {
        this.decisions = decisions;
        this.followUps = followUps;
        this.post = post;
        this.candidacies = candidacies;
    }

    @Operation(summary = "Read the decision that holds: result, blocks with reasons, remedies with their last days")
    @Needs("decision.readDecision")
    @GetMapping
    DecisionSheet current(@PathVariable CandidacyId file) {
        return decisions.current(file).orElseThrow(Refusal.unknown("decision"));
    }

    @Operation(summary = "Read the rejection of the application, also one that an appeal took away")
    @Needs("decision.readDecision")
    @GetMapping("/rejection")
    RejectionSheet rejection(@PathVariable CandidacyId file) {
        return decisions.rejection(file).orElseThrow(Refusal.unknown("decision"));
    }

    @Operation(summary = "Tell where each way to contest the decision begins, as far as the institution tells")
    @Needs("decision.readDecision")
    @GetMapping("/addresses")
    Map<Remedy.Kind, String> addresses(@PathVariable CandidacyId file) {
        return post.addresses(file);
    }

    @Operation(summary = "Read every decision ever taken on the file, annulled ones included")
    @Needs("decision.readDecision")
    @GetMapping("/history")
    List<DecisionSheet> history(@PathVariable CandidacyId file) {
        return decisions.history(file);
    }

    @Operation(summary = "Tell whether the file can be followed by another on what it did not earn")
    @Needs("decision.beginFollowUp")
    @GetMapping("/follow-up")
    FollowUpState followUp(@PathVariable CandidacyId file) {
        return followUps.state(file);
    }

    @Operation(summary = "Open the new file on the missing blocks; it carries those granted, however long ago")
    @Needs("decision.beginFollowUp")
    @PostMapping("/begin-follow-up")
    ResponseEntity<CandidacySheet> beginFollowUp(@PathVariable CandidacyId file) {
        var id = followUps.begin(file);
        return ResponseEntity.created(URI.create(V1.ROOT + "/files/" + id.value()))
                .body(candidacies.sheet(id));
    }

    @Operation(summary = "Read what the decision on the earlier file said has still to be shown in this one")
    @Needs("decision.readPrescription")
    @GetMapping("/prescription")
    List<BlockDecision> prescription(@PathVariable CandidacyId file) {
        return followUps.prescription(file);
    }
}
