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
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.DeclarationSheet;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.IndependenceQuestions;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.ui.Needs;

/** Independence of the jury: declaration, challenge, recusal. */
@RestController
@RequestMapping(V1.FILE + "/jury")
class IndependenceResource {
    record Objection(PersonId member, RecusalReason reason, String text) {}

    record Answer(PersonId member, String text) {}

    private final Independence independence;

    IndependenceResource(Independence independence) {
        this.independence = independence;
    }

    @Operation(
            summary =
                    "Whom I have to be independent of: the candidate's name and organisations, and what is known of me")
    @Needs("jury.declareIndependence")
    @GetMapping("/declare-independence")
    IndependenceQuestions questions(@PathVariable CandidacyId file) {
        return independence.questions(file);
    }

    @Operation(summary = "Declare my independence of the candidate; a declared link recuses at once")
    @Needs("jury.declareIndependence")
    @PostMapping("/declare-independence")
    void declare(@PathVariable CandidacyId file, @RequestBody IndependenceDeclaration declaration) {
        independence.declare(file, declaration);
    }

    @Operation(summary = "Read what the members of every round answered about their links with the candidate")
    @Needs("jury.readDeclarations")
    @GetMapping("/declarations")
    List<DeclarationSheet> declarations(@PathVariable CandidacyId file) {
        return independence.declarations(file);
    }

    @Operation(summary = "Hold something against a member, as the candidate; the secretary decides")
    @Needs("jury.challengeMember")
    @PostMapping("/challenge-member")
    void challenge(@PathVariable CandidacyId file, @RequestBody Objection objection) {
        independence.challenge(file, objection.member(), objection.reason(), objection.text());
    }

    @Operation(summary = "Leave a challenged member in place, with reasons for the candidate")
    @Needs("jury.dismissChallenge")
    @PostMapping("/dismiss-challenge")
    void dismissChallenge(@PathVariable CandidacyId file, @RequestBody Answer answer) {
        independence.dismissChallenge(file, answer.member(), answer.text());
    }

    @Operation(summary = "Take a member out at once; members can only take out themselves")
    @Needs("jury.recuseMember")
    @PostMapping("/recuse-member")
    void recuse(@PathVariable CandidacyId file, @RequestBody Objection objection) {
        independence.recuse(file, objection.member(), objection.reason(), objection.text());
    }
}
