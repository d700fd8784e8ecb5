package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Walk.UNTIL_THE_DEADLINE;
import static org.tasdiq.bpmn.Walk.approved;
import static org.tasdiq.bpmn.Walk.checked;
import static org.tasdiq.bpmn.Walk.offered;
import static org.tasdiq.bpmn.Walk.published;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an offer gets into the catalogue, and every other way it can take. */
class OfferTest {
    @Test
    void anOfferIsCheckedReviewedVotedPublishedAndReviewedEveryYear() {
        var offer = offered();

        offer.step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "accepted")
                .step("catalogue.recordCouncilVote", "adopted")
                .step("catalogue.publishOffer")
                .waitsFor("awaitReview")
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .step("catalogue.reviewOffer", "kept")
                .comesTo("awaitReview", 2)
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .step("catalogue.reviewOffer", "withdrawn")
                .endsAt("offerTakenOut");

        assertThat(offer.trail().instances()).hasSize(1);
    }

    @Test
    void thePersonsStepTellsItsFormAndWhoMayDoIt() {
        var headers = checked().waitsAt("catalogue.reviewQuality").trail().headers("catalogue.reviewQuality");

        assertThat(headers)
                .containsEntry("io.camunda.zeebe:formKey", "catalogue.reviewQuality")
                .containsEntry("io.camunda.zeebe:candidateGroups", "[\"QUALITY_OFFICER\"]");
    }

    @Test
    void anIncompleteDescriptorIsRevisedAndCheckedAgain() {
        offered()
                .step("catalogue.checkDescriptor", "incomplete")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "incomplete")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .waitsAt("catalogue.reviewQuality");
    }

    @Test
    void aCorrectionLeadsBackToTheCheck() {
        checked()
                .step("catalogue.reviewQuality", "correction")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .waitsAt("catalogue.reviewQuality");
    }

    @Test
    void anOfferOfNoQualityEnds() {
        checked().step("catalogue.reviewQuality", "rejected").endsAt("offerRejected");
    }

    @Test
    void withoutAQuorumTheCouncilVotesAgain() {
        approved()
                .step("catalogue.recordCouncilVote", "noQuorum")
                .waitsAt("catalogue.recordCouncilVote")
                .step("catalogue.recordCouncilVote", "adopted")
                .waitsAt("catalogue.publishOffer");
    }

    @Test
    void anOfferThatTheCouncilDoesNotAdoptEnds() {
        approved().step("catalogue.recordCouncilVote", "rejected").endsAt("offerNotAdopted");
    }

    @Test
    void anOfferThatItsReviewWantsRevisedGoesThroughEverythingOnceMore() {
        published()
                .waitsFor("awaitReview")
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .step("catalogue.reviewOffer", "revision")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "accepted")
                .step("catalogue.recordCouncilVote", "adopted")
                .step("catalogue.publishOffer")
                .comesTo("awaitReview", 2);
    }

    @Test
    void whatIsPublicStaysWhenItsRevisionIsRejectedOrNotAdopted() {
        published()
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .step("catalogue.reviewOffer", "revision")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "kept")
                .comesTo("awaitReview", 2)
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .step("catalogue.reviewOffer", "revision")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "accepted")
                .step("catalogue.recordCouncilVote", "kept")
                .comesTo("awaitReview", 3)
                .hears("catalogue.offerWithdrawn")
                .step("catalogue.closeWithdrawn")
                .endsAt("offerWithdrawn");
    }

    @Test
    void aPublishedOfferIsRevisedWithinItsYearAndComesBackToTheCatalogue() {
        published()
                .waitsFor("awaitReview")
                .hears("catalogue.revisionBegun")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "accepted")
                .step("catalogue.recordCouncilVote", "adopted")
                .step("catalogue.publishOffer")
                .comesTo("awaitReview", 2)
                .hears("catalogue.revisionBegun")
                .step("catalogue.reviseOffer")
                .step("catalogue.checkDescriptor", "complete")
                .step("catalogue.reviewQuality", "kept")
                .comesTo("awaitReview", 3)
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .waitsAt("catalogue.reviewOffer");
    }

    @Test
    void aRevisionThatIsDroppedLeadsBackToTheCatalogueAtOnce() {
        published()
                .waitsFor("awaitReview")
                .hears("catalogue.revisionBegun")
                .step("catalogue.reviseOffer", "dropped")
                .comesTo("awaitReview", 2)
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .waitsAt("catalogue.reviewOffer");
    }

    @Test
    void aReviewThatWasPutOffComesOnItsNewDay() {
        published()
                .waitsFor("awaitReview")
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "open")
                .comesTo("awaitReview", 2)
                .after(UNTIL_THE_DEADLINE)
                .step("catalogue.callReview", "due")
                .waitsAt("catalogue.reviewOffer");
    }

    @Test
    void anOfferIsWithdrawnWhereverItIs() {
        checked()
                .waitsAt("catalogue.reviewQuality")
                .hears("catalogue.offerWithdrawn")
                .step("catalogue.closeWithdrawn")
                .endsAt("offerWithdrawn");
        published()
                .waitsFor("awaitReview")
                .hears("catalogue.offerWithdrawn")
                .step("catalogue.closeWithdrawn")
                .endsAt("offerWithdrawn");
    }

    /** A wrong date must not pass unseen. */
    @Test
    void anOfferWithoutTheDateOfItsReviewStumbles() {
        var offer = approved()
                .with("due", Map.of())
                .step("catalogue.recordCouncilVote", "adopted")
                .step("catalogue.publishOffer")
                .stumbles();

        assertThat(offer.trail().incidents()).singleElement().asString().contains("due.awaitReview");
    }
}
