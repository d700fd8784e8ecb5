package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewOutcome;
import org.tasdiq.catalogue.ReviewSheet;
import org.tasdiq.catalogue.Revisions;
import org.tasdiq.catalogue.VoteCount;
import org.tasdiq.catalogue.VoteOutcome;
import org.tasdiq.catalogue.VoteRecord;
import org.tasdiq.catalogue.VoteSheet;
import org.tasdiq.catalogue.VoteVerdict;
import org.tasdiq.ui.Needs;

/** The human steps of an offer on its way into the catalogue. */
@RestController
@RequestMapping(V1.ROOT + "/offers/{offer}")
class ApprovalResource {
    /** @param revision that was read and is sent */
    record Revised(int revision) {}

    /** @param note why, unless it is kept */
    record Reviewed(ReviewOutcome outcome, String note) {}

    /** @param note why */
    record Begun(String note) {}

    private final Approvals approvals;
    private final Revisions revisions;

    ApprovalResource(Approvals approvals, Revisions revisions) {
        this.approvals = approvals;
        this.revisions = revisions;
    }

    @Operation(
            summary = "Rule on the quality of an offer",
            description = "By the quality officer, never by who wrote it; a correction says what is to be corrected.")
    @Needs("catalogue.reviewQuality")
    @PostMapping("/catalogue/review-quality")
    void reviewQuality(@PathVariable OfferId offer, @RequestBody QualityRuling ruling) {
        approvals.reviewQuality(offer, ruling);
    }

    @Operation(
            summary = "Take a published offer in hand again within its year",
            description = "Its page shows what is published until the revision is.")
    @Needs("catalogue.beginRevision")
    @PostMapping("/catalogue/begin-revision")
    void beginRevision(@PathVariable OfferId offer, @RequestBody Begun begun) {
        revisions.begin(offer, begun.note());
    }

    @Operation(
            summary = "Give up a revision that was begun within the year",
            description = "What is published stays. Refused where the yearly review asked for the revision.")
    @Needs("catalogue.dropRevision")
    @PostMapping("/catalogue/drop-revision")
    void dropRevision(@PathVariable OfferId offer) {
        revisions.drop(offer);
    }

    @Operation(summary = "Send the revised offer again")
    @Needs("catalogue.reviseOffer")
    @PostMapping("/catalogue/revise-offer")
    void reviseOffer(@PathVariable OfferId offer, @RequestBody Revised revised) {
        approvals.reviseOffer(offer, revised.revision());
    }

    @Operation(summary = "Ask what a vote of the council would come to", description = "Nothing is kept.")
    @Needs("catalogue.recordCouncilVote")
    @PostMapping("/catalogue/record-council-vote/verdict")
    VoteVerdict verdict(@PathVariable OfferId offer, @RequestBody VoteCount count) {
        return approvals.verdict(offer, count);
    }

    @Operation(
            summary = "Record the vote of the council as its minutes count it",
            description =
                    "Everybody who was present did exactly one thing. Without its quorum the council votes again.")
    @Needs("catalogue.recordCouncilVote")
    @PostMapping("/catalogue/record-council-vote")
    VoteOutcome recordCouncilVote(@PathVariable OfferId offer, @RequestBody VoteRecord vote) {
        return approvals.recordCouncilVote(offer, vote);
    }

    @Operation(summary = "Keep, revise or withdraw a published offer after its year")
    @Needs("catalogue.reviewOffer")
    @PostMapping("/catalogue/review-offer")
    void reviewOffer(@PathVariable OfferId offer, @RequestBody Reviewed reviewed) {
        approvals.reviewOffer(offer, reviewed.outcome(), reviewed.note());
    }

    @Operation(summary = "Read what was found in an offer, the latest first")
    @Needs("catalogue.readOffer")
    @GetMapping("/reviews")
    List<ReviewSheet> reviews(@PathVariable OfferId offer) {
        return approvals.reviews(offer);
    }

    @Operation(summary = "Read the votes of the council on an offer, the latest first")
    @Needs("catalogue.readOffer")
    @GetMapping("/votes")
    List<VoteSheet> votes(@PathVariable OfferId offer) {
        return approvals.votes(offer);
    }
}
