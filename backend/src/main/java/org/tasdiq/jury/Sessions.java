package org.tasdiq.jury;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.NotYet;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** When the jury sits: the date, the summons, the hearing. */
@Service
public class Sessions {
    private final JuryRepository juries;
    private final Lawfulness lawfulness;
    private final SessionPolicy policy;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            JuryRepository juries,
            Lawfulness lawfulness,
            SessionPolicy policy,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.lawfulness = lawfulness;
        this.policy = policy;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Sets date and place, today at the earliest. After the legal limit a reason is required. */
    @Transactional
    @Permission("jury.scheduleSession")
    public void schedule(CandidacyId id, SessionPlan plan) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        policy.check(id, file.regime(), plan);
        jury.schedule(plan);
        requireLawful(file, jury);
        events.publishEvent(new JuryEvent.SessionScheduled(id, jury.round(), plan));
    }

    /**
     * Summons the members and the candidate.
     *
     * @throws NotYet while a member recused since the date was set has not been replaced
     */
    @Transactional
    @Permission("jury.conveneJury")
    public void convene(CandidacyId id) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        if (!lawfulness.isLawful(lawfulness.composition(file, jury, jury.members()))) {
            throw new NotYet("a recused member is not replaced");
        }
        if (!jury.convene(clock.instant())) return;
        events.publishEvent(new JuryEvent.JuryConvened(
                id,
                jury.round(),
                jury.members(),
                Objects.requireNonNull(jury.president()),
                Objects.requireNonNull(jury.session())));
    }

    /** The room that keeps the marks says that all are sealed; doing it twice changes nothing. */
    @Transactional
    @Permission("jury.closeScoring")
    public void closeScoring(CandidacyId id) {
        juries.hold(id).closeScoring();
    }

    /** Writes down who sat and what became of the candidate. Nobody is heard without quorum or by an unlawful jury. */
    @Transactional
    @Permission("jury.recordHearing")
    public void recordHearing(CandidacyId id, HearingRecord hearing) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        policy.check(file.regime(), jury, hearing);
        jury.hear(hearing, actors.person(), clock.instant());
        if (hearing.result() == HearingResult.HEARD && !panel(file, jury).mayDecide()) {
            throw Refusal.conflict("jury.noQuorum");
        }
        if (jury.status() == JuryStatus.HEARD) deadlines.meet(id, "jury.deadline");
        var on = Objects.requireNonNull(jury.session()).date();
        events.publishEvent(new JuryEvent.HearingRecorded(
                id, jury.round(), hearing.result(), hearing.present(), on, hearing.minutes()));
    }

    /** Who may vote after the hearing, and whether they may decide. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public Panel panel(CandidacyId id) {
        return panel(candidacies.sheet(id), juries.get(id));
    }

    private Panel panel(CandidacySheet file, Jury jury) {
        var voters = jury.voters();
        var president = jury.president();
        return new Panel(
                voters,
                president == null || !voters.contains(president) ? null : president,
                policy.isQuorate(file.regime(), jury)
                        && lawfulness.isLawful(lawfulness.composition(file, jury, voters)));
    }

    private void requireLawful(CandidacySheet file, Jury jury) {
        if (!lawfulness.isLawful(lawfulness.composition(file, jury, jury.members()))) {
            throw Refusal.conflict("jury.memberToReplace");
        }
    }
}
