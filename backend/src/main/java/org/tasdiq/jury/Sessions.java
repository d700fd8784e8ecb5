package org.tasdiq.jury;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.NotYet;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Pause;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** When the jury sits: the date, the summons, the hearing. */
@Service
public class Sessions {
    private static final int MONTHS_AHEAD = 12;

    private final JuryRepository juries;
    private final SittingRepository sittings;
    private final SlotRepository slotRows;
    private final Slots slots;
    private final Lawfulness lawfulness;
    private final SessionPolicy policy;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            JuryRepository juries,
            SittingRepository sittings,
            SlotRepository slotRows,
            Slots slots,
            Lawfulness lawfulness,
            SessionPolicy policy,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.sittings = sittings;
        this.slotRows = slotRows;
        this.slots = slots;
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
        if (plan.start().plusMinutes(plan.slotMinutes()).isBefore(plan.start())) {
            throw Refusal.invalid("start", "jury.sittingHours");
        }
        var sitting = sittings.save(new Sitting(
                file.institution(),
                new SittingPlan(
                        plan.date(),
                        plan.start(),
                        plan.start().plusMinutes(plan.slotMinutes()),
                        plan.place(),
                        plan.videoLink(),
                        List.of(),
                        1)));
        schedule(file, jury, new SlotPlan(sitting.id(), "", plan.start(), plan.slotMinutes(), 0, plan.lateReason()));
    }

    /** Takes a place in a session that is planned already. */
    @Transactional
    @Permission("jury.scheduleSession")
    public void join(CandidacyId id, SlotPlan plan) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        policy.check(id, file.regime(), planned(file, plan));
        schedule(file, jury, plan);
    }

    private void schedule(CandidacySheet file, Jury jury, SlotPlan plan) {
        jury.schedule(planned(file, plan));
        var session = slots.take(jury, file, plan);
        events.publishEvent(new JuryEvent.SessionScheduled(file.id(), jury.round(), session));
    }

    /**
     * Another place in the same session or in another one; where people were summoned, they are anew, once. The jury must be
     * able to sit then, as when the first date was set.
     */
    @Transactional
    @Permission("jury.scheduleSession")
    public void move(CandidacyId id, SlotPlan plan, String reason) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        if (jury.isSummoned() && reason.isBlank()) throw Refusal.invalid("reason", "required");
        var explained = policy.explained(id, plan, planned(file, plan).date(), reason.strip());
        var session = planned(file, explained);
        policy.check(id, file.regime(), session);
        jury.move(session);
        slots.take(jury, file, explained);
        events.publishEvent(new JuryEvent.SessionMoved(id, jury.round(), session, reason.strip(), jury.isSummoned()));
    }

    private SessionPlan planned(CandidacySheet file, SlotPlan plan) {
        return sittings.findByIdAndInstitutionId(
                        plan.sitting().value(), file.institution().value())
                .orElseThrow(Refusal.unknown("sitting"))
                .session(plan);
    }

    /** The sessions of the coming months in which jury and candidate are free, the soonest first, with the first moment. */
    @Transactional(readOnly = true)
    @Permission("jury.scheduleSession")
    public List<SlotOption> options(CandidacyId id, int minutes, int pause) {
        policy.checkMinutes(minutes);
        var jury = juries.get(id);
        var file = candidacies.sheet(id);
        var today = deadlines.today(file.regime());
        var members = slots.members(jury, file);
        var found = new ArrayList<SlotOption>();
        for (var sitting : sittings.between(file.institution().value(), today, today.plusMonths(MONTHS_AHEAD))) {
            if (!members.stream()
                    .allMatch(
                            juror -> juror.profile().isAvailable(sitting.plan().date()))) continue;
            int left = sitting.plan().capacity()
                    - Math.toIntExact(slotRows.countBySittingId(sitting.id().value()));
            var option = left < 1 ? null : slots.firstFree(jury, file, sitting, left, minutes, pause);
            if (option != null) found.add(option);
        }
        return found;
    }

    /** The place of the file in the calendar, with what those who were summoned answered; empty while it waits for one. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public Optional<SlotSheet> slot(CandidacyId id) {
        var reader = actors.current().person();
        var jury = juries.current(id.value());
        var all = jury.flatMap(slots::taken).map(slot -> slot.sheet(id));
        // Whether others come is for those who plan; candidate and members see their own answer.
        if (reader == null) return all;
        boolean own = candidacies.sheet(id).candidate().equals(reader)
                || jury.filter(j -> j.members().contains(reader)).isPresent();
        return own ? all.map(sheet -> sheet.answeredBy(reader)) : all;
    }

    /** Whoever was summoned says whether they come; who cannot says why. The last word before the day counts. */
    @Transactional
    @Permission("jury.answerSummons")
    public void answer(CandidacyId id, boolean coming, String text) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        var person = actors.person();
        boolean concerned = file.candidate().equals(person) || jury.members().contains(person);
        if (!concerned || !jury.isSummoned()) throw Refusal.conflict("jury.notSummoned");
        if (!coming && text.isBlank()) throw Refusal.invalid("text", "jury.excuseMissing");
        var slot = slots.taken(jury).orElseThrow(() -> Refusal.conflict("jury.notSummoned"));
        slot.answer(person, coming, text, clock.instant());
        events.publishEvent(new JuryEvent.SummonsAnswered(id, jury.round(), person, coming));
    }

    /** Whether a hearing through which these members sit could decide; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("jury.recordHearing")
    public boolean isQuorate(CandidacyId id, Set<PersonId> sitting) {
        return mayDecide(candidacies.sheet(id), juries.get(id), sitting);
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
        if (jury.status() == JuryStatus.SCHEDULED && !isLawful(file, jury, jury.members(), CheckOccasion.SUMMONS)) {
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
        var session = jury.session();
        if (session == null) throw Refusal.conflict("jury.notToHear");
        jury.hear(hearing, actors.person(), clock.instant());
        if (jury.status() == JuryStatus.APPOINTED) slots.release(jury);
        if (hearing.result() == HearingResult.HEARD) requireAbleToHear(file, jury);
        if (jury.status() == JuryStatus.HEARD) deadlines.meet(id, "jury.deadline");
        if (hearing.result() == HearingResult.ABSENT)
            deadlines.start(id, file.regime(), Absences.PROOF, deadlines.today(file.regime()));
        events.publishEvent(new JuryEvent.HearingRecorded(
                id, jury.round(), hearing.result(), hearing.sat(), session.date(), hearing.minutes()));
    }

    /**
     * The room that keeps the deliberation says that a member left before the decision stands. Where those who heard the
     * candidate may no longer decide (code du travail, D6412-6), the file goes back to the composition of the jury, and
     * the candidate is heard again.
     *
     * @return whether it goes back
     */
    @Transactional
    @Permission("jury.hearAgain")
    public boolean hearAgain(CandidacyId id) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        if (!jury.heardTheCandidate() || mayDecide(file, jury, jury.voters())) return false;
        var composition = lawfulness.composition(file, jury, jury.members());
        slots.release(jury);
        jury.hearAgain(lawfulness.verdict(composition).isLawful());
        deadlines
                .latestOf(id, "jury.deadline")
                .ifPresent(met -> deadlines.start(id, file.regime(), "jury.deadline", met.startedOn()));
        deadlines.pause(id, Pause.HEARD_AGAIN);
        var concerned = new HashSet<>(jury.members());
        concerned.add(file.candidate());
        events.publishEvent(new JuryEvent.HearingSetAside(id, jury.round(), concerned, composition));
        return true;
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
                mayDecide(file, jury, voters));
    }

    private boolean mayDecide(CandidacySheet file, Jury jury, Set<PersonId> voters) {
        return policy.isQuorate(file.regime(), jury, voters)
                && lawfulness
                        .verdict(lawfulness.composition(file, jury, voters))
                        .isLawful();
    }

    /** The file ends, however it does: rooms and members are free again. */
    @EventListener({CandidacyEvent.Withdrawn.class, CandidacyEvent.Lapsed.class, CandidacyEvent.Closed.class})
    void free(CandidacyEvent ended) {
        juries.held(ended.file().value())
                .filter(Jury::awaitsHearing)
                .ifPresent(jury -> slots.cancel(
                                candidacies.sheet(ended.file()), jury, jury.isSummoned() ? jury.members() : Set.of())
                        .ifPresent(events::publishEvent));
    }

    private void requireAbleToHear(CandidacySheet file, Jury jury) {
        if (!policy.isQuorate(file.regime(), jury, jury.voters())) throw Refusal.conflict("jury.noQuorum");
        lawfulness
                .check(file, jury, jury.voters(), CheckOccasion.HEARING)
                .verdict()
                .blocking()
                .ifPresent(rule -> {
                    throw Refusal.conflict("jury.unlawful." + rule.code(), rule.legalBasis());
                });
    }

    private boolean isLawful(CandidacySheet file, Jury jury, Set<PersonId> members, CheckOccasion occasion) {
        return lawfulness.check(file, jury, members, occasion).verdict().isLawful();
    }
}
