package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Table;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;

/** Public offers on their way to lists of learners: tried, sent by one person, confirmed by another, reported line by line. */
@Service
public class Awards {
    private static final String CONFIRMATION = "award.confirmation";

    private final AwardRepository awards;
    private final AwardLineRepository lines;
    private final OfferRepository offers;
    private final SentOfferRepository sent;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awards(
            AwardRepository awards,
            AwardLineRepository lines,
            OfferRepository offers,
            SentOfferRepository sent,
            People people,
            Deadlines deadlines,
            Actors actors,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.awards = awards;
        this.lines = lines;
        this.offers = offers;
        this.sent = sent;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the list would come to; nothing is kept.
     *
     * @param table CSV with a head: name (or given and family names), email, attendance and result (per cent, out of so many, or
     *     passed), and identity checked (yes or no) where the offer says that it is
     */
    @Transactional(readOnly = true)
    @Permission("catalogue.submitAward")
    public AwardPreview preview(OfferId id, String table, AwardTerms terms) {
        return read(awardable(id), table, terms);
    }

    /** Keeps the list, its faulty lines too, for a second person to confirm; refused when it awards nobody. */
    @Transactional
    @Permission("catalogue.submitAward")
    public AwardId submit(OfferId id, String table, AwardTerms terms) {
        var offer = awardable(id);
        var list = read(offer, table, terms);
        int accepted = list.count(LearnerState.ACCEPTED);
        if (accepted == 0) throw Refusal.invalid("file", "catalogue.award.nobody");
        var today = deadlines.today(offer.regime());
        var reference = OfferReference.ofAward(today.getYear());
        var award = awards.save(new Award(
                new AwardId(UUID.randomUUID()), reference, offer.sheet(), terms, Offer.Pen.of(actors, clock)));
        lines.saveAll(
                list.lines().stream().map(line -> new AwardLine(award, line)).toList());
        deadlines.start(award.id(), offer.regime(), CONFIRMATION, today);
        events.publishEvent(new AwardEvent.AwardSubmitted(
                award.id(), id, reference, accepted, list.count(LearnerState.FAULTY), actors.person()));
        return award.id();
    }

    /** Confirms or refuses the list; never by who sent it, nor by somebody on it. */
    @Transactional
    @Permission("catalogue.confirmAward")
    public void confirmAward(AwardId id, AwardRuling ruling) {
        var award = awards.get(id);
        if (ruling.confirmed()) awardable(award.offer());
        award.rule(ruling, Offer.Pen.of(actors, clock), deadlines.today(award.regime()));
        if (!ruling.confirmed()) lines.refuse(id.value());
        deadlines.meet(id, CONFIRMATION);
        events.publishEvent(new AwardEvent.AwardRuled(
                id,
                ruling.confirmed() ? "confirmed" : "refused",
                ruling.reason().strip(),
                actors.person()));
    }

    /** The awards of an offer, the latest first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.listAwards")
    public List<AwardSheet> of(OfferId offer) {
        return awards.findByOfferIdOrderByListedAtDesc(offer.value()).stream()
                .map(this::sheet)
                .toList();
    }

    /** How far it is. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public AwardSheet sheet(AwardId id) {
        return sheet(awards.get(id));
    }

    /** Whether it is an award, and not something of another kind. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public boolean keeps(CaseId id) {
        return awards.existsById(id.value());
    }

    /** Every line of the list, in its order, with what became of it. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public List<LearnerLine> lines(AwardId id) {
        awards.get(id);
        return lines.findByAwardIdOrderByNumber(id.value()).stream()
                .map(AwardLine::line)
                .toList();
    }

    /** The same as a table, in words. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public Table report(AwardId id, Locale language) {
        return new AwardPreview(lines(id), List.of()).report(texts, language);
    }

    /** Its faulty lines as they were read, each with what is wrong: to be mended and handed in again. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public Table faulty(AwardId id, Locale language) {
        return new AwardPreview(lines(id), List.of()).faulty(texts, language);
    }

    private AwardSheet sheet(Award award) {
        int all = 0;
        int faulty = 0;
        int issued = 0;
        for (var count : lines.count(award.id().value())) {
            int some = Math.toIntExact(count.getLines());
            all += some;
            switch (count.getState()) {
                case FAULTY -> faulty += some;
                case ISSUED, REVOKED -> issued += some;
                case ACCEPTED, REFUSED -> {}
            }
        }
        return award.sheet(content(award.offer(), award.version()), new AwardCounts(all, faulty, issued));
    }

    private Descriptor content(OfferId offer, int version) {
        return sent.findByOfferIdAndNumber(offer.value(), version)
                .map(SentOffer::content)
                .orElseThrow(Refusal.unknown("offer"));
    }

    /** What was public once and is not withdrawn; learners finish also after the last day of the offer. */
    private Offer awardable(OfferId id) {
        var offer = offers.get(id);
        var from = offer.validFrom();
        if (!offer.wasPublished() || (from != null && from.isAfter(deadlines.today(offer.regime()))))
            throw Refusal.conflict("catalogue.award.notPublic");
        if (offer.status() == OfferStatus.WITHDRAWN) throw Refusal.conflict("catalogue.award.withdrawn");
        return offer;
    }

    private AwardPreview read(Offer offer, String table, AwardTerms terms) {
        terms.check();
        var content = content(offer.id(), offer.sheet().published());
        boolean identity = content.assessment().identityCheck() == IdentityCheck.SUPERVISED_WITH_IDENTITY;
        var read = new LearnerList(texts, terms, identity).read(table, AwardPreview.MOST_LINES);
        var emails = read.lines().stream()
                .filter(LearnerLine::isAccepted)
                .map(LearnerLine::email)
                .toList();
        var earlier = lines.findByOfferIdAndCountsTrueAndEmailIn(offer.id().value(), emails).stream()
                .collect(Collectors.toMap(
                        AwardLine::email, line -> awards.get(line.award()).reference()));
        var own = self().email();
        var judged = read.lines().stream()
                .map(line -> {
                    if (!line.isAccepted()) return line;
                    var award = earlier.get(line.email());
                    if (award != null) return line.but(Refusal.invalid("email", "catalogue.award.already", award));
                    return line.email().equalsIgnoreCase(own)
                            ? line.but(Refusal.invalid("email", "catalogue.award.oneself"))
                            : line;
                })
                .toList();
        return new AwardPreview(judged, read.columns());
    }

    private PersonSheet self() {
        var person = actors.person();
        return actors.asSystem(() -> people.sheet(person));
    }
}
