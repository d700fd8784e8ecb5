package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.InvitationPage;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.RateLimit;

/** What whoever was invited to accompany a candidate does; so many times a minute. */
@RestController
@RequestMapping(V1.ROOT + "/invitations")
class InvitationResource {
    private final Accompaniment accompaniment;
    private final RateLimit rate;

    InvitationResource(Accompaniment accompaniment, RateLimit rate) {
        this.accompaniment = accompaniment;
        this.rate = rate;
    }

    @ModelAttribute
    void knock(HttpServletRequest request) {
        if (!rate.admits(request.getRemoteAddr())) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Operation(summary = "List the invitations that wait for me where I advise already")
    @Needs("candidacy.listAccompanied")
    @GetMapping
    List<InvitationPage> waiting() {
        return accompaniment.waiting();
    }

    @Operation(summary = "Read who invites and what for, by what stands in the link; no account is needed")
    @Needs("candidacy.answerInvitation")
    @GetMapping("/{token}")
    InvitationPage open(@PathVariable String token) {
        return accompaniment.open(token);
    }

    @Operation(
            summary = "Accept, with an account of the address that was invited",
            description =
                    "Whoever accepts becomes an adviser of the institution. Another adviser of the file leaves it.")
    @Needs("candidacy.answerInvitation")
    @PostMapping("/{token}/accept")
    CandidacyId accept(@PathVariable String token) {
        return accompaniment.accept(token);
    }

    @Operation(summary = "Decline; the link alone is enough for it")
    @Needs("candidacy.answerInvitation")
    @PostMapping("/{token}/decline")
    void decline(@PathVariable String token) {
        accompaniment.decline(token);
    }
}
