package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** The micro-credentials of an institution, as those who teach describe them. */
@Service
public class Offers {
    private static final int LONGEST_REASON = 1000;
    private static final Set<Role> READERS = Set.of(
            Role.PROGRAMME_HEAD,
            Role.CERTIFYING_AUTHORITY,
            Role.QUALITY_OFFICER,
            Role.QUALITY_AUDITOR,
            Role.ADMINISTRATOR);

    private final OfferRepository offers;
    private final SentOfferRepository sent;
    private final Listing listing;
    private final OfferQueries queries;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            OfferRepository offers,
            SentOfferRepository sent,
            Listing listing,
            OfferQueries queries,
            Institutions institutions,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.sent = sent;
        this.listing = listing;
        this.queries = queries;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The institutions whose offers one sees. */
    @Transactional(readOnly = true)
    @Permission("catalogue.listOffers")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** One page of the offers of an institution. */
    @Transactional(readOnly = true)
    @Permission("catalogue.listOffersOf")
    public OfferPage page(CertifierId institution, OfferQuery query) {
        return queries.page(institution, query);
    }

    /** All that the query finds, whichever page it names, to take along. */
    @Transactional(readOnly = true)
    @Permission("catalogue.listOffersOf")
    public List<OfferLine> all(CertifierId institution, OfferQuery query) {
        return queries.all(institution, query);
    }

    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public OfferSheet sheet(OfferId id) {
        return offers.get(id).sheet();
    }

    /** Whether it is an offer, and not something of another kind. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public boolean keeps(CaseId id) {
        return offers.existsById(id.value());
    }

    /** What was sent, the latest first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public List<SentSheet> versions(OfferId id) {
        return sent.findByOfferIdOrderByNumberDesc(id.value()).stream()
                .map(SentOffer::sheet)
                .toList();
    }

    /** Begins an offer; only a title in one language is needed. */
    @Transactional
    @Permission("catalogue.beginOffer")
    public OfferId begin(CertifierId institution, Descriptor content) {
        var tidy = content.tidy();
        if (!Descriptor.isSaid(tidy.title())) throw Refusal.invalid(DescriptorField.TITLE.id(), "required");
        var house = institutions.sheet(new InstitutionId(institution.value()));
        var id = new OfferId(UUID.randomUUID());
        var reference = OfferReference.next(deadlines.today(house.regime()).getYear());
        offers.save(new Offer(id, reference, house, Offer.Pen.of(actors, clock), tidy));
        events.publishEvent(new OfferEvent.OfferBegun(id, reference, actors.person()));
        return id;
    }

    /**
     * Keeps what is written, complete or not.
     *
     * @param revision from which it was written; refused when somebody else wrote since
     */
    @Transactional
    @Permission("catalogue.writeOffer")
    public void write(OfferId id, int revision, Descriptor content) {
        offers.get(id).write(content.tidy(), revision, Offer.Pen.of(actors, clock));
    }

    /** Sends the offer to be reviewed; what its profiles ask for must be said. */
    @Transactional
    @Permission("catalogue.submitOffer")
    public void submit(OfferId id, int revision) {
        var offer = offers.get(id);
        offer.requireRevision(revision);
        DescriptorPolicy.requireComplete(offer.content());
        int version = offer.submit(OfferStatus.DRAFT);
        sent.save(new SentOffer(offer, Offer.Pen.of(actors, clock)));
        var today = deadlines.today(offer.regime());
        deadlines.start(id, offer.regime(), "offer.qualityReview", today);
        events.publishEvent(new OfferEvent.OfferSubmitted(id, version, today, actors.person()));
    }

    /** Throws away a draft that was never sent. */
    @Transactional
    @Permission("catalogue.writeOffer")
    public void discard(OfferId id) {
        var offer = offers.get(id);
        offer.require(OfferStatus.DRAFT);
        offers.delete(offer);
        events.publishEvent(new OfferEvent.OfferDiscarded(id));
    }

    /** Takes back what was sent, with a reason; a public page stays and says so. */
    @Transactional
    @Permission("catalogue.withdrawOffer")
    public void withdraw(OfferId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) throw Refusal.invalid("reason", "required");
        if (why.length() > LONGEST_REASON) throw Refusal.invalid("reason", "catalogue.tooLong", LONGEST_REASON);
        var offer = offers.get(id);
        offer.withdraw(why, clock.instant());
        listing.withdraw(offer.sheet());
        deadlines.end(id);
        events.publishEvent(new OfferEvent.OfferWithdrawn(id, why, actors.person()));
    }
}
