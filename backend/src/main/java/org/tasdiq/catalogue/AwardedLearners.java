package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The learners of confirmed lists, for the room that issues their credentials. */
@Service
public class AwardedLearners {
    private final AwardRepository awards;
    private final AwardLineRepository lines;
    private final OfferRepository offers;
    private final SentOfferRepository sent;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardedLearners(
            AwardRepository awards,
            AwardLineRepository lines,
            OfferRepository offers,
            SentOfferRepository sent,
            ApplicationEventPublisher events,
            Clock clock) {
        this.awards = awards;
        this.lines = lines;
        this.offers = offers;
        this.sent = sent;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the next learners of a confirmed list, and writes their credentials down as issued: what takes them issues them in the
     * same transaction. Of two that take at once, each learner goes to one.
     *
     * @param most so many at a time
     */
    @Transactional
    @Permission("catalogue.takeLearners")
    public List<AwardedLearner> take(AwardId id, int most) {
        var award = awards.get(id);
        if (award.state() != AwardState.ISSUING) return List.of();
        var taken = lines.findByAwardIdAndStateOrderByNumber(id.value(), LearnerState.ACCEPTED, Limit.of(most)).stream()
                .map(line -> learner(award, line))
                .filter(learner -> lines.issue(learner.id().value(), learner.number(), clock.instant()) == 1)
                .toList();
        events.publishEvent(new AwardEvent.AwardProgressed(id));
        return taken;
    }

    /** @return whether nobody on the list waits any more; the award is over then */
    @Transactional
    @Permission("catalogue.takeLearners")
    public boolean finish(AwardId id) {
        if (lines.existsByAwardIdAndState(id.value(), LearnerState.ACCEPTED)) return false;
        int issued = lines.count(id.value()).stream()
                .filter(count -> count.getState() == LearnerState.ISSUED || count.getState() == LearnerState.REVOKED)
                .mapToInt(count -> Math.toIntExact(count.getLines()))
                .sum();
        if (awards.get(id).finish()) events.publishEvent(new AwardEvent.AwardIssued(id, issued));
        return true;
    }

    /** Its credential was revoked: the learner can be awarded anew. */
    @Transactional
    @Permission("catalogue.takeLearners")
    public void revoked(AwardedId id) {
        lines.revoke(id.value());
    }

    /** One learner with what they were awarded. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAwarded")
    public AwardedLearner learner(AwardedId id) {
        var line = lines.findById(id.value()).orElseThrow(Refusal.unknown("award"));
        return learner(awards.get(line.award()), line);
    }

    private AwardedLearner learner(Award award, AwardLine line) {
        return line.learner(
                award,
                sent.findByOfferIdAndNumber(award.offer().value(), award.version())
                        .map(SentOffer::content)
                        .orElseThrow(Refusal.unknown("offer")),
                offers.get(award.offer()).reference());
    }
}
