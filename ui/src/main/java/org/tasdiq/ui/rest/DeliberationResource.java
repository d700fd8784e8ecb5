package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.assessment.Overview;
import org.tasdiq.assessment.Reopenings;
import org.tasdiq.assessment.Signatures;
import org.tasdiq.assessment.Vote;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.ui.Needs;

/** What the jury makes of the marks, and the minutes that keep it. */
@RestController
@RequestMapping(V1.FILE + "/assessment")
class DeliberationResource {
    /** What the president has written, and the revision of the draft it was written on. */
    record Written(long revision, DeliberationDraft draft) {}

    /** @param on the result voted on */
    record Ballot(BlockId block, BlockResult on, Vote vote) {}

    record OfBlock(BlockId block) {}

    record Recorded(long revision) {}

    /** @param code of the second factor, or a recovery code */
    record Proof(String code) {}

    record RefusedSignature(String code, String reason) {}

    record Reopened(String reason) {}

    private final Debates debates;
    private final Deliberations deliberations;
    private final Signatures signatures;
    private final Reopenings reopenings;

    DeliberationResource(Debates debates, Deliberations deliberations, Signatures signatures, Reopenings reopenings) {
        this.debates = debates;
        this.deliberations = deliberations;
        this.signatures = signatures;
        this.reopenings = reopenings;
    }

    @Operation(summary = "Read the marks of all side by side; refused until the last sheet is sealed")
    @Needs("assessment.readScores")
    @GetMapping("/overview")
    Overview overview(@PathVariable CandidacyId file) {
        return deliberations.overview(file);
    }

    @Operation(
            summary =
                    "Follow the deliberation: what is written, what the table makes of it, who has voted, the minutes so far")
    @Needs("assessment.followDebate")
    @GetMapping("/debate")
    DebateSheet debate(@PathVariable CandidacyId file) {
        return debates.sheet(file);
    }

    @Operation(
            summary = "Keep what the president has written, complete or not",
            description = "Refused when the draft has another revision than the one named.")
    @Needs("assessment.deliberate")
    @PutMapping("/debate")
    void write(@PathVariable CandidacyId file, @RequestBody Written written) {
        debates.write(file, written.revision(), written.draft());
    }

    @Operation(summary = "Vote on one block, for myself only; may be changed until the vote is closed")
    @Needs("assessment.vote")
    @PutMapping("/debate/vote")
    void vote(@PathVariable CandidacyId file, @RequestBody Ballot ballot) {
        debates.vote(file, ballot.block(), ballot.on(), ballot.vote());
    }

    @Operation(
            summary = "Close the vote on one block",
            description =
                    "A block that is not granted needs a reason and a prescription for each competency that stands against it.")
    @Needs("assessment.deliberate")
    @PostMapping("/debate/close-vote")
    void closeVote(@PathVariable CandidacyId file, @RequestBody OfBlock vote) {
        debates.closeVote(file, vote.block());
    }

    @Operation(summary = "Come back to a block before the minutes are written")
    @Needs("assessment.deliberate")
    @PostMapping("/debate/reopen-vote")
    void reopenVote(@PathVariable CandidacyId file, @RequestBody OfBlock vote) {
        debates.reopenVote(file, vote.block());
    }

    @Operation(summary = "Write down what the jury decided, when all votes are closed; the minutes are frozen with it")
    @Needs("assessment.deliberate")
    @PostMapping("/deliberate")
    void deliberate(@PathVariable CandidacyId file, @RequestBody Recorded recorded) {
        deliberations.deliberate(file, recorded.revision());
    }

    @Operation(
            summary =
                    "Sign the minutes with a code of the second factor; the president first, then everybody who voted")
    @Needs("assessment.signMinutes")
    @PostMapping("/sign-minutes")
    void signMinutes(@PathVariable CandidacyId file, @RequestBody Proof proof) {
        signatures.sign(file, proof.code());
    }

    @Operation(
            summary = "Refuse to sign the minutes, with a reason that stands in them",
            description = "The minutes stand by the signature of the president, who cannot refuse, and a majority.")
    @Needs("assessment.signMinutes")
    @PostMapping("/refuse-minutes")
    void refuseMinutes(@PathVariable CandidacyId file, @RequestBody RefusedSignature refused) {
        signatures.refuse(file, refused.code(), refused.reason());
    }

    @Operation(
            summary = "Deliberate again, once too many members refused to sign",
            description = "The minutes are kept as not adopted; what was written stays, the members vote anew.")
    @Needs("assessment.deliberate")
    @PostMapping("/reopen-deliberation")
    void reopen(@PathVariable CandidacyId file, @RequestBody Reopened reopened) {
        reopenings.reopen(file, reopened.reason());
    }

    @Operation(summary = "Read the minutes of this round that were not adopted")
    @Needs("assessment.readMinutes")
    @GetMapping("/minutes/not-adopted")
    List<MinutesSheet> notAdopted(@PathVariable CandidacyId file) {
        return reopenings.notAdopted(file);
    }

    @Operation(
            summary = "Download the signed and sealed minutes as PDF",
            description = "In the language of Accept-Language; the same bytes for ever.")
    @Needs("assessment.readMinutes")
    @GetMapping(path = "/minutes/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable CandidacyId file, HttpServletRequest request) {
        var language = Language.of(request);
        return Download.pdf("minutes-" + language.getLanguage() + ".pdf", signatures.paper(file, language));
    }

    @Operation(summary = "Read the minutes and who signed them")
    @Needs("assessment.readMinutes")
    @GetMapping("/minutes")
    MinutesSheet minutes(@PathVariable CandidacyId file) {
        return deliberations.minutes(file);
    }
}
