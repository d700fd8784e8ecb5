package org.tasdiq.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** The way of an offer into the catalogue: check, review, council, publication, and the look at it every year. */
@Service
public class Approvals {
    static final String CYCLE = "offer.cycle";
    static final String REVISION = "offer.revision";
    static final String REVIEW = "offer.review";

    private final OfferRepository offers;
    private final SentOfferRepository sent;
    private final OfferReviewRepository reviews;
    private final CouncilMinutesRepository votes;
    private final Listing listing;
    private final CouncilVoteTable table;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approvals(
            OfferRepository offers,
            SentOfferRepository sent,
            OfferReviewRepository reviews,
            CouncilMinutesRepository votes,
            Listing listing,
            CouncilVoteTable table,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.sent = sent;
        this.reviews = reviews;
        this.votes = votes;
        this.listing = listing;
        this.table = table;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down what the profiles of the offer ask for and it does not say; with everything that is mandatory it goes to the
     * quality officer, else back to its authors.
     *
     * @return {@code complete} or {@code incomplete}
     */
    @Transactional
    @Permission("catalogue.checkDescriptor")
    public String checkDescriptor(OfferId id) {
        var offer = offers.get(id);
        var meters = DescriptorPolicy.check(offer.content()).meters().stream()
                .filter(meter -> offer.content().profiles().contains(meter.profile()))
                .toList();
        boolean complete = meters.stream().allMatch(DescriptorCheck.Meter::complete);
        if (offer.check(complete)) {
            if (!complete) {
                deadlines.meet(id, "offer.qualityReview");
                start(offer, REVISION);
            }
            var missing = meters.stream()
                    .flatMap(meter -> Stream.concat(meter.missing().stream(), meter.open().stream())
                            .map(field -> meter.profile() + "." + field.id()))
                    .toList();
            events.publishEvent(new OfferEvent.DescriptorChecked(id, offer.version(), missing));
        }
        return complete ? "complete" : "incomplete";
    }

    /** The quality officer's finding; never by who wrote the offer. */
    @Transactional
    @Permission("catalogue.reviewQuality")
    public void reviewQuality(OfferId id, QualityRuling ruling) {
        var note = OfferReview.note(ruling.note());
        for (var remark : ruling.remarks())
            if (remark.text().isBlank()) throw Refusal.invalid(remark.field().id(), "required");
            else if (remark.text().length() > OfferReview.LONGEST_NOTE)
                throw Refusal.invalid(remark.field().id(), "catalogue.tooLong", OfferReview.LONGEST_NOTE);
        var outcome = ruling.outcome();
        if (outcome == QualityRuling.Outcome.REJECTED && note.isEmpty()) throw Refusal.invalid("note", "required");
        if (outcome == QualityRuling.Outcome.CORRECTION
                && note.isEmpty()
                && ruling.remarks().isEmpty()) throw Refusal.invalid("note", "catalogue.correctionWithoutWords");
        var offer = offers.get(id);
        offer.review(outcome, actors.person());
        reviews.save(new OfferReview(offer, outcome.name(), note, ruling.remarks(), Offer.Pen.of(actors, clock)));
        deadlines.meet(id, "offer.qualityReview");
        switch (outcome) {
            case ACCEPTED -> start(offer, "offer.vote");
            case CORRECTION -> start(offer, REVISION);
            case REJECTED -> {
                if (offer.wasPublished()) start(offer, CYCLE);
                else deadlines.end(id);
            }
        }
        var way = outcome == QualityRuling.Outcome.REJECTED && offer.wasPublished() ? "kept" : word(outcome);
        events.publishEvent(new OfferEvent.QualityReviewed(id, offer.version(), way, note, actors.person()));
    }

    /** Sends the revised offer again; the earlier versions stay in the history. */
    @Transactional
    @Permission("catalogue.reviseOffer")
    public void reviseOffer(OfferId id, int revision) {
        var offer = offers.get(id);
        offer.requireRevision(revision);
        DescriptorPolicy.requireComplete(offer.content());
        int version = offer.submit(OfferStatus.IN_CORRECTION);
        sent.save(new SentOffer(offer, Offer.Pen.of(actors, clock)));
        deadlines.meet(id, REVISION);
        start(offer, "offer.qualityReview");
        events.publishEvent(new OfferEvent.OfferRevised(id, version, deadlines.today(offer.regime()), actors.person()));
    }

    /** What the decision table says of such a vote; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("catalogue.recordCouncilVote")
    public VoteVerdict verdict(OfferId id, VoteCount count) {
        VotePolicy.check(count);
        return decide(offers.get(id), count);
    }

    /**
     * Writes down the vote of the council as its minutes say it, never by who wrote the offer; without its quorum the
     * council has to vote again.
     */
    @Transactional
    @Permission("catalogue.recordCouncilVote")
    public VoteOutcome recordCouncilVote(OfferId id, VoteRecord vote) {
        var offer = offers.get(id);
        offer.require(OfferStatus.IN_COUNCIL);
        offer.requireForeign(actors.person());
        var on = VotePolicy.check(vote, deadlines.today(offer.regime()), sentOn(offer));
        var verdict = decide(offer, vote.count());
        if (!verdict.quorumMet()) {
            votes.save(new CouncilMinutes(
                    offer, vote, on, verdict, VoteOutcome.WITHOUT_QUORUM, Offer.Pen.of(actors, clock)));
            events.publishEvent(new OfferEvent.CouncilWithoutQuorum(
                    id, vote.number(), on, vote.count().members(), vote.count().present(), actors.person()));
            return VoteOutcome.WITHOUT_QUORUM;
        }
        var from = vote.validFrom();
        var outcome = offer.vote(verdict.adopted(), from == null ? on : from, vote.validUntil());
        votes.save(new CouncilMinutes(offer, vote, on, verdict, outcome, Offer.Pen.of(actors, clock)));
        deadlines.meet(id, "offer.vote");
        if (outcome == VoteOutcome.KEPT) start(offer, CYCLE);
        if (outcome == VoteOutcome.REJECTED) deadlines.end(id);
        events.publishEvent(new OfferEvent.VoteRecorded(
                id, offer.version(), vote.number(), on, vote.count(), outcome.word(), actors.person()));
        return outcome;
    }

    /** Puts the adopted version into the catalogue. */
    @Transactional
    @Permission("catalogue.publishOffer")
    public void publishOffer(OfferId id) {
        var offer = offers.get(id);
        if (!offer.publish(clock.instant())) return;
        listing.publish(offer.sheet());
        start(offer, CYCLE);
        var sheet = offer.sheet();
        var from = sheet.validFrom();
        events.publishEvent(new OfferEvent.OfferPublished(
                id, sheet.published(), from == null ? deadlines.today(offer.regime()) : from, sheet.validUntil()));
    }

    /**
     * A year has passed: the published offer is to be looked at again. Twice leaves the same state.
     *
     * @return {@code due}, or {@code open} where there is still time
     */
    @Transactional
    @Permission("catalogue.callReview")
    public String callReview(OfferId id) {
        if (deadlines.latestOf(id, REVIEW).filter(Approvals::runs).isPresent()) return "due";
        if (!deadlines.expire(id, CYCLE)) return "open";
        var offer = offers.get(id);
        start(offer, REVIEW);
        events.publishEvent(new OfferEvent.ReviewCalled(id, offer.version()));
        return "due";
    }

    static boolean runs(DeadlineSheet deadline) {
        return deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.STOPPED;
    }

    /** The look at a published offer every year; never by who wrote it. */
    @Transactional
    @Permission("catalogue.reviewOffer")
    public void reviewOffer(OfferId id, ReviewOutcome outcome, String words) {
        var note = OfferReview.note(words);
        if (outcome != ReviewOutcome.KEPT && note.isEmpty()) throw Refusal.invalid("note", "required");
        var offer = offers.get(id);
        offer.reviewAgain(outcome, note, actors.person(), clock.instant());
        reviews.save(new OfferReview(offer, outcome.name(), note, List.of(), Offer.Pen.of(actors, clock)));
        deadlines.meet(id, REVIEW);
        switch (outcome) {
            case KEPT -> start(offer, CYCLE);
            case REVISION -> start(offer, REVISION);
            case WITHDRAWN -> {
                listing.withdraw(offer.sheet());
                deadlines.end(id);
            }
        }
        events.publishEvent(new OfferEvent.OfferReviewed(id, offer.version(), word(outcome), note, actors.person()));
    }

    /** A step that was under way when the offer was withdrawn may have started a time limit. */
    @Transactional
    @Permission("catalogue.closeWithdrawn")
    public void closeWithdrawn(OfferId id) {
        deadlines.end(id);
    }

    /** What was found in the offer so far, the latest first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public List<ReviewSheet> reviews(OfferId id) {
        return reviews.findByOfferIdOrderByReviewedAtDesc(id.value()).stream()
                .map(OfferReview::sheet)
                .toList();
    }

    /** The votes on the offer, the latest first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public List<VoteSheet> votes(OfferId id) {
        return votes.findByOfferIdOrderByRecordedAtDesc(id.value()).stream()
                .map(CouncilMinutes::sheet)
                .toList();
    }

    private VoteVerdict decide(Offer offer, VoteCount count) {
        return table.decide(new CouncilVote(offer.regime(), count, CouncilNorms.of(deadlines, offer.regime())));
    }

    private LocalDate sentOn(Offer offer) {
        return sent.findByOfferIdAndNumber(offer.id().value(), offer.version())
                .map(SentOffer::sheet)
                .map(sheet ->
                        sheet.sentAt().atZone(deadlines.zone(offer.regime())).toLocalDate())
                .orElseThrow(Refusal.unknown("offer"));
    }

    private void start(Offer offer, String rule) {
        deadlines.start(offer.id(), offer.regime(), rule, deadlines.today(offer.regime()));
    }

    private static String word(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
