package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.AdviserRequest;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.InvitationId;
import org.tasdiq.candidacy.InvitationSheet;
import org.tasdiq.ui.Needs;

/** Whom the candidate lets accompany them, and how far that consent reaches. */
@RestController
@RequestMapping(V1.FILE + "/candidacy/adviser")
class AdviserResource {
    record Reach(boolean mayWrite) {}

    record Farewell(String farewell) {}

    private final Advisers advisers;
    private final Accompaniment accompaniment;

    AdviserResource(Advisers advisers, Accompaniment accompaniment) {
        this.advisers = advisers;
        this.accompaniment = accompaniment;
    }

    @Operation(summary = "List the invitations of the file with their consent and its dates, the earliest first")
    @Needs("candidacy.consentToAdviser")
    @GetMapping("/invitations")
    List<InvitationSheet> of(@PathVariable CandidacyId file) {
        return advisers.of(file);
    }

    @Operation(
            summary = "Invite somebody to accompany me, by e-mail address, with or without an account",
            description = "They are sent a link that expires; nothing of the file opens before they accept.")
    @Needs("candidacy.consentToAdviser")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationId invite(@PathVariable CandidacyId file, @RequestBody AdviserRequest request) {
        return advisers.invite(file, request);
    }

    @Operation(summary = "Take back the invitation that waits for its answer; its link is dead")
    @Needs("candidacy.consentToAdviser")
    @DeleteMapping("/invitations")
    void uninvite(@PathVariable CandidacyId file) {
        advisers.uninvite(file);
    }

    @Operation(summary = "Say whether the adviser may also write in the application and the portfolio")
    @Needs("candidacy.consentToAdviser")
    @PutMapping("/reach")
    void entrust(@PathVariable CandidacyId file, @RequestBody Reach reach) {
        advisers.entrust(file, reach.mayWrite());
    }

    @Operation(summary = "Withdraw the consent; the adviser reads nothing of the file any more")
    @Needs("candidacy.consentToAdviser")
    @DeleteMapping
    void withdrawConsent(@PathVariable CandidacyId file) {
        advisers.withdrawConsent(file);
    }

    @Operation(
            summary =
                    "Give up supporting the candidate, as adviser, with a word that only they read; access ends at once")
    @Needs("candidacy.giveUpAccompaniment")
    @PostMapping("/resign")
    void resign(@PathVariable CandidacyId file, @RequestBody Farewell words) {
        accompaniment.resign(file, words.farewell());
    }
}
