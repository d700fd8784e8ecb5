package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.AppealSheet;
import org.tasdiq.decision.Appeals;
import org.tasdiq.ui.Needs;

/** The appeal against a decision. */
@RestController
@RequestMapping(V1.FILE + "/decision")
class AppealResource {
    record Grounds(String grounds) {}

    record Ruling(AppealRuling ruling, String reasons) {}

    private final Appeals appeals;

    AppealResource(Appeals appeals) {
        this.appeals = appeals;
    }

    @Operation(summary = "Read the appeals, the oldest first")
    @Needs("decision.readDecision")
    @GetMapping("/appeals")
    List<AppealSheet> of(@PathVariable CandidacyId file) {
        return appeals.of(file);
    }

    @Operation(
            summary = "Lodge the one appeal against the decision that holds; refused once the window is over",
            description = "Where the application was rejected, against the rejection.")
    @Needs("decision.lodgeAppeal")
    @PostMapping("/lodge-appeal")
    void lodge(@PathVariable CandidacyId file, @RequestBody Grounds grounds) {
        appeals.lodge(file, grounds.grounds());
    }

    @Operation(
            summary = "Rule on the appeal, with reasons",
            description = "Upheld, the decision is annulled and an entirely renewed jury takes the file up; a rejection"
                    + " that is annulled leaves the application admissible.")
    @Needs("decision.reviewAppeal")
    @PostMapping("/review-appeal")
    void review(@PathVariable CandidacyId file, @RequestBody Ruling ruling) {
        appeals.review(file, ruling.ruling(), ruling.reasons());
    }
}
