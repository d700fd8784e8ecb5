package org.tasdiq.jury;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.CaseDecided;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Pause;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.Excuses;

/**
 * A candidate who did not come to the session may prove the reason afterwards, for a time: accepted, there is another
 * session; otherwise, and when the time is over, the absence stands.
 */
@Service
public class Absences {
    static final String PROOF = "jury.absenceProof";
    private static final String REVIEW = "jury.excuseReview";

    private final JuryRepository juries;
    private final Slots slots;
    private final Excuses proofs;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            JuryRepository juries,
            Slots slots,
            Excuses proofs,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.slots = slots;
        this.proofs = proofs;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The candidate says why, with the papers handed in before. The time for it stands still until that is judged. */
    @Transactional
    @Permission("jury.excuseAbsence")
    public void explain(CandidacyId id, String reason) {
        var jury = juries.hold(id);
        if (reason.isBlank()) throw Refusal.invalid("reason", "jury.excuseMissing");
        boolean proved = proofs.list(id).stream().anyMatch(paper -> paper.verdict() != EvidenceVerdict.REFUSED);
        if (!proved) throw Refusal.conflict("jury.proofMissing");
        jury.explainAbsence(reason.strip(), clock.instant());
        var file = candidacies.sheet(id);
        if (file.status().isOver() || !isOpen(id)) throw Refusal.conflict("jury.absenceOver");
        deadlines.pause(id, Pause.EXCUSE_REVIEW);
        deadlines.start(id, file.regime(), REVIEW, deadlines.today(file.regime()));
        events.publishEvent(new JuryEvent.AbsenceExplained(id, jury.round()));
    }

    /**
     * The secretary judges what was handed in. Accepted, round, jury and sealed marks stay, and a new date is set; refused,
     * with a reason, the candidate has the time that was left.
     */
    @Transactional
    @Permission("jury.reviewExcuse")
    public void review(CandidacyId id, boolean accepted, String answer) {
        var jury = juries.hold(id);
        var by = actors.person();
        jury.judgeExcuse(accepted, answer.strip(), by, clock.instant());
        deadlines.meet(id, REVIEW);
        if (accepted) sitAgain(candidacies.sheet(id), jury);
        deadlines.goOn(id, Pause.EXCUSE_REVIEW);
        events.publishEvent(new JuryEvent.ExcuseReviewed(id, jury.round(), accepted, by));
    }

    private void sitAgain(CandidacySheet file, Jury jury) {
        slots.release(jury);
        deadlines.meet(file.id(), PROOF);
        deadlines
                .latestOf(file.id(), "jury.deadline")
                .ifPresent(met -> deadlines.start(file.id(), file.regime(), "jury.deadline", met.startedOn()));
        deadlines.pause(file.id(), Pause.HEARD_AGAIN);
    }

    /** The time is over: the absence stands. */
    @Transactional
    @Permission("jury.closeAbsence")
    public void close(CandidacyId id) {
        boolean waits =
                juries.hold(id).missedHearing().filter(Hearing::excuseWaits).isPresent();
        if (waits) throw new BelongsElsewhere("jury.reviewExcuse");
        if (!deadlines.expire(id, PROOF)) throw new BelongsElsewhere("jury.excuseAbsence");
    }

    /** What the candidate said of having missed the last session; empty for one who came, or was excused before. */
    @Transactional(readOnly = true)
    @Permission("jury.readAbsence")
    public Optional<AbsenceSheet> of(CandidacyId id) {
        return juries.current(id.value()).flatMap(Jury::missedHearing).map(Hearing::absence);
    }

    /** On a diagram of before there was this time, the decision comes at once. */
    @EventListener
    void end(CaseDecided decided) {
        deadlines.meet(decided.file(), PROOF);
    }

    private boolean isOpen(CandidacyId id) {
        return deadlines
                .latestOf(id, PROOF)
                .filter(time ->
                        time.state() == DeadlineState.RUNNING && time.due().isAfter(clock.instant()))
                .isPresent();
    }
}
