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
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.AppealSheet;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.ui.Needs;

/** The appeal against a decision. */
@RestController
@RequestMapping(V1.FILE + "/decision")
class AppealResource {
    record Grounds(String grounds) {}

    record Ruling(AppealRuling ruling, String reasons) {}

    record Remark(String remark) {}

    private final Appeals appeals;
    private final AppealBoard board;

    AppealResource(Appeals appeals, AppealBoard board) {
        this.appeals = appeals;
        this.board = board;
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

    @Operation(summary = "Propose how to rule on the appeal, with reasons; another member of the board has to confirm")
    @Needs("decision.proposeRuling")
    @PostMapping("/propose-ruling")
    void propose(@PathVariable CandidacyId file, @RequestBody Ruling ruling) {
        board.propose(file, ruling.ruling(), ruling.reasons());
    }

    @Operation(summary = "Read what members of the board proposed on the latest appeal, the oldest first")
    @Needs("decision.readProposedRulings")
    @GetMapping("/proposed-rulings")
    List<ProposedRulingSheet> proposals(@PathVariable CandidacyId file) {
        return board.proposals(file);
    }

    @Operation(summary = "Send the proposed ruling back, and say why")
    @Needs("decision.sendRulingBack")
    @PostMapping("/send-ruling-back")
    void sendBack(@PathVariable CandidacyId file, @RequestBody Remark remark) {
        board.sendBack(file, remark.remark());
    }

    @Operation(
            summary = "Rule on the appeal as another member of the board proposed",
            description = "Upheld, the decision is annulled and an entirely renewed jury takes the file up; a rejection"
                    + " that is annulled leaves the application admissible.")
    @Needs("decision.reviewAppeal")
    @PostMapping("/review-appeal")
    void confirm(@PathVariable CandidacyId file) {
        board.confirm(file);
    }
}
