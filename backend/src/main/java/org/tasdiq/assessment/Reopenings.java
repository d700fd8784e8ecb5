package org.tasdiq.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** What becomes of minutes that too few members sign: the jury deliberates again, and they stay as not adopted. */
@Service
public class Reopenings {
    private static final int LONGEST_REASON = 2000;

    private final UnadoptedMinutesRepository unadopted;
    private final Proceedings proceedings;
    private final Standings standings;
    private final Adoption adoption;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopenings(
            UnadoptedMinutesRepository unadopted,
            Proceedings proceedings,
            Standings standings,
            Adoption adoption,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.unadopted = unadopted;
        this.proceedings = proceedings;
        this.standings = standings;
        this.adoption = adoption;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The president takes the deliberation up again once so many refused to sign that the minutes cannot stand. What was
     * written is there, the members vote anew.
     */
    @Transactional
    @Permission("assessment.deliberate")
    public void reopen(CandidacyId id, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refusal.invalid("reason", "assessment.reasonTooLong", LONGEST_REASON);
        }
        var assessment = proceedings.hold(id);
        if (!adoption.isLost(assessment)) throw Refusal.conflict("assessment.notLost");
        var number = assessment.minutes().read().number();
        var by = actors.person();
        int position = unadopted.countByAssessmentId(assessment.id()) + 1;
        unadopted.save(new UnadoptedMinutes(assessment, position, by, reason.strip(), clock.instant()));
        assessment.reopen();
        var standing = standings.of(assessment);
        standings.requireToDecide(standing);
        standings.requirePresident(standing);
        events.publishEvent(
                new AssessmentEvent.DeliberationReopened(id, assessment.round(), by, number, reason.strip()));
    }

    /** The minutes of the present round that were not adopted, the first one first. */
    @Transactional(readOnly = true)
    @Permission("assessment.readMinutes")
    public List<MinutesSheet> notAdopted(CandidacyId id) {
        return proceedings
                .current(id)
                .map(assessment -> unadopted.findByAssessmentIdOrderByPosition(assessment.id()).stream()
                        .map(kept -> MinutesSheet.notAdopted(
                                kept.minutes(), adoption.answers(assessment.id(), kept.minutes()), kept.reopening()))
                        .toList())
                .orElse(List.of());
    }
}
