package org.tasdiq.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.identity.PersonId;

/** What happens to the offer of a micro-credential. */
public sealed interface OfferEvent extends CaseEvent {
    @Override
    OfferId file();

    record OfferBegun(OfferId file, String reference, PersonId by) implements OfferEvent {}

    /** A draft that nobody outside its institution has seen was thrown away; it never reached the engine. */
    record OfferDiscarded(OfferId file) implements OfferEvent {}

    /** @param version of what was sent, from 1 */
    record OfferSubmitted(OfferId file, int version, LocalDate on, PersonId by) implements OfferEvent, CaseMessage {
        @Override
        public String message() {
            return "catalogue.offerSubmitted";
        }
    }

    /** @param missing what a profile of the offer asks for and the descriptor does not say: {@code PROFILE.field} */
    record DescriptorChecked(OfferId file, int version, List<String> missing) implements OfferEvent {}

    /** @param outcome {@code accepted}, {@code correction}, {@code rejected}, or {@code kept} where a revision was rejected */
    record QualityReviewed(OfferId file, int version, String outcome, String note, PersonId by)
            implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.reviewQuality";
        }
    }

    record OfferRevised(OfferId file, int version, LocalDate on, PersonId by) implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.reviseOffer";
        }
    }

    /** The council met without its quorum: it votes again at another meeting. */
    record CouncilWithoutQuorum(OfferId file, String number, LocalDate on, int members, int present, PersonId by)
            implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.recordCouncilVote";
        }

        @Override
        public String outcome() {
            return "noQuorum";
        }
    }

    /** @param outcome {@code adopted}, {@code rejected}, or {@code kept} where a revision was not adopted */
    record VoteRecorded(
            OfferId file, int version, String number, LocalDate on, VoteCount count, String outcome, PersonId by)
            implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.recordCouncilVote";
        }
    }

    /** @param until the last day; empty: without end */
    record OfferPublished(
            OfferId file,
            int version,
            LocalDate from,
            @Nullable LocalDate until) implements OfferEvent {}

    /** A year has passed since it was published or looked at. */
    record ReviewCalled(OfferId file, int version) implements OfferEvent {}

    /**
     * A published offer was looked at again.
     *
     * @param outcome {@code kept}, {@code revision} or {@code withdrawn}
     */
    record OfferReviewed(OfferId file, int version, String outcome, String note, PersonId by)
            implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.reviewOffer";
        }
    }

    /** Those who teach revise within its year what is published. */
    record RevisionBegun(OfferId file, int version, String note, PersonId by) implements OfferEvent, CaseMessage {
        @Override
        public String message() {
            return "catalogue.revisionBegun";
        }
    }

    /** Those who teach give up the revision that they began: what is published stays. */
    record RevisionDropped(OfferId file, int version, PersonId by) implements OfferEvent, StepDone {
        @Override
        public String step() {
            return "catalogue.reviseOffer";
        }

        @Override
        public String outcome() {
            return "dropped";
        }
    }

    /** Its institution takes back what it sent; where it was public, its page says so. */
    record OfferWithdrawn(OfferId file, String reason, PersonId by) implements OfferEvent, CaseMessage {
        @Override
        public String message() {
            return "catalogue.offerWithdrawn";
        }
    }
}
