package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** A published offer in the hands of those who teach again within its year: begun on demand, and dropped. */
@Service
public class Revisions {
    private static final String BEGUN = "BEGUN";
    private static final String DROPPED = "DROPPED";
    /** What a revision begins with. */
    private static final Set<String> BEGINNINGS = Set.of(BEGUN, ReviewOutcome.REVISION.name());

    private final OfferRepository offers;
    private final SentOfferRepository sent;
    private final OfferReviewRepository reviews;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revisions(
            OfferRepository offers,
            SentOfferRepository sent,
            OfferReviewRepository reviews,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.sent = sent;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a published offer in hand again within its year, for a reason; its page shows what is published until the revision
     * has gone the whole way. Refused while the yearly review is open, which can ask for the same.
     */
    @Transactional
    @Permission("catalogue.beginRevision")
    public void begin(OfferId id, String reason) {
        var why = OfferReview.note(reason);
        if (why.isEmpty()) throw Refusal.invalid("note", "required");
        var offer = offers.get(id);
        if (deadlines.latestOf(id, Approvals.REVIEW).filter(Approvals::runs).isPresent())
            throw Refusal.conflict("catalogue.reviewOpen");
        offer.beginRevision();
        reviews.save(new OfferReview(offer, BEGUN, why, List.of(), Offer.Pen.of(actors, clock)));
        deadlines.meet(id, Approvals.CYCLE);
        deadlines.start(id, offer.regime(), Approvals.REVISION, deadlines.today(offer.regime()));
        events.publishEvent(new OfferEvent.RevisionBegun(id, offer.version(), why, actors.person()));
    }

    /** Whether its authors have a revision in hand that they began by themselves: one that the yearly review asked for stays. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public boolean isOnDemand(OfferId id) {
        return offers.get(id).status() == OfferStatus.IN_CORRECTION
                && reviews.findByOfferIdOrderByReviewedAtDesc(id.value()).stream()
                        .map(review -> review.sheet().outcome())
                        .filter(BEGINNINGS::contains)
                        .findFirst()
                        .filter(BEGUN::equals)
                        .isPresent();
    }

    /**
     * Gives up a revision on demand. What is published stays as it is, and its year goes on from the day from which it ran; what
     * was written of the revision is gone, what was sent of it stays in the history.
     */
    @Transactional
    @Permission("catalogue.dropRevision")
    public void drop(OfferId id) {
        if (!isOnDemand(id)) throw Refusal.conflict("catalogue.noRevisionOnDemand");
        var offer = offers.get(id);
        var published = sent.findByOfferIdAndNumber(id.value(), offer.sheet().published())
                .map(SentOffer::content)
                .orElseThrow(Refusal.unknown("offer"));
        offer.dropRevision(published, Offer.Pen.of(actors, clock));
        reviews.save(new OfferReview(offer, DROPPED, "", List.of(), Offer.Pen.of(actors, clock)));
        deadlines.meet(id, Approvals.REVISION);
        deadlines
                .latestOf(id, Approvals.CYCLE)
                .ifPresent(year -> deadlines.start(id, offer.regime(), Approvals.CYCLE, year.startedOn()));
        events.publishEvent(new OfferEvent.RevisionDropped(id, offer.version(), actors.person()));
    }
}
