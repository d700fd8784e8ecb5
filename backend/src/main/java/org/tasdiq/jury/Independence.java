package org.tasdiq.jury;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** Nobody judges a candidate they have or had to do with: declaration, challenge, recusal. */
@Service
public class Independence {
    private final JuryRepository juries;
    private final JurorRepository jurors;
    private final Lawfulness lawfulness;
    private final Slots slots;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Independence(
            JuryRepository juries,
            JurorRepository jurors,
            Lawfulness lawfulness,
            Slots slots,
            Candidacies candidacies,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.jurors = jurors;
        this.lawfulness = lawfulness;
        this.slots = slots;
        this.candidacies = candidacies;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Who the candidate is and where they were active, so that a member can tell whether there is a link. */
    @Transactional(readOnly = true)
    @Permission("jury.declareIndependence")
    public IndependenceQuestions questions(CandidacyId id) {
        var file = candidacies.sheet(id);
        var hints = jurors.informed(file.institution(), Set.of(actors.person())).stream()
                .flatMap(juror -> lawfulness.conflicts(file).of(juror, null).stream())
                .toList();
        var activities = file.form().experiences().stream()
                .filter(e -> !e.organisation().isBlank())
                .sorted(Comparator.comparing(Experience::from).reversed())
                .map(e -> new IndependenceQuestions.Activity(e.organisation(), e.from(), e.until()))
                .toList();
        return new IndependenceQuestions(file.candidateName(), activities, hints);
    }

    /** The member who acts declares; a declared link recuses at once, and the first page never opens. */
    @Transactional
    @Permission("jury.declareIndependence")
    public void declare(CandidacyId id, IndependenceDeclaration declaration) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        var member = actors.person();
        jury.declare(member, declaration, clock.instant());
        declaration
                .link()
                .ifPresentOrElse(
                        link -> takeOut(file, jury, member, link, declaration.text(), member),
                        () -> events.publishEvent(new JuryEvent.IndependenceDeclared(id, jury.round(), member)));
    }

    /**
     * What the members of every round answered, for those who judge whether they may sit. Neither the candidate nor a
     * member reads it, whatever else they are.
     */
    @Transactional(readOnly = true)
    @Permission("jury.readDeclarations")
    public List<DeclarationSheet> declarations(CandidacyId id) {
        var reader = actors.person();
        var rounds = juries.rounds(id.value());
        boolean concerned = candidacies.sheet(id).candidate().equals(reader)
                || rounds.stream().anyMatch(jury -> jury.members().contains(reader));
        if (concerned) return List.of();
        return rounds.stream()
                .flatMap(jury -> jury.seats().stream())
                .flatMap(seat -> seat.declared().stream())
                .toList();
    }

    /** The candidate holds something against a member, with reasons; the secretary recuses, or not. */
    @Transactional
    @Permission("jury.challengeMember")
    public void challenge(CandidacyId id, PersonId member, RecusalReason reason, String text) {
        if (text.isBlank()) throw Refusal.invalid("text", "required");
        var jury = juries.hold(id);
        jury.challenge(member, reason, text.strip(), clock.instant());
        events.publishEvent(new JuryEvent.MemberChallenged(id, jury.round(), member, reason));
    }

    /** The secretary leaves a challenged member in place and tells the candidate why; members answer no challenge. */
    @Transactional
    @Permission("jury.dismissChallenge")
    public void dismissChallenge(CandidacyId id, PersonId member, String answer) {
        if (answer.isBlank()) throw Refusal.invalid("text", "required");
        var jury = juries.hold(id);
        var by = actors.person();
        if (jury.members().contains(by)) throw Refusal.forbidden("jury.answersOwnJury");
        jury.dismissChallenge(member, answer.strip(), by, clock.instant());
        events.publishEvent(new JuryEvent.ChallengeDismissed(id, jury.round(), member));
    }

    /** Takes a member out at once; members can only take out themselves. */
    @Transactional
    @Permission("jury.recuseMember")
    public void recuse(CandidacyId id, PersonId member, RecusalReason reason, String text) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        var by = actors.person();
        boolean sits = jury.members().contains(by);
        if (sits && !by.equals(member)) throw Refusal.forbidden("jury.recuseOther");
        if (reason == RecusalReason.OTHER && text.isBlank()) throw Refusal.invalid("text", "required");
        takeOut(file, jury, member, reason, text.strip(), by);
    }

    /** Who accompanies the candidate cannot judge in any of their files: accepting a member as adviser takes the seat away. */
    @EventListener
    void leaveSeat(CandidacyEvent.AdviserAccepted accepted) {
        actors.asSystem(() -> {
            candidacies.ofSameCandidate(accepted.file()).stream()
                    .sorted(Comparator.comparing(CandidacyId::value))
                    .map(candidacies::sheet)
                    .filter(file -> !file.status().isOver())
                    .forEach(file -> leaveSeat(file, accepted.adviser()));
            return true;
        });
    }

    private void leaveSeat(CandidacySheet file, PersonId adviser) {
        juries.held(file.id().value())
                .filter(jury -> jury.members().contains(adviser))
                .ifPresent(jury -> takeOut(file, jury, adviser, RecusalReason.ACCOMPANIED_CANDIDATE, "", null));
    }

    /**
     * The process hears of it only where the jury is no longer lawful while it waits for its date, scores or waits for the
     * candidate: the file then goes back to the appointment. Once the candidate was heard, the room that keeps the
     * deliberation knows whether something is decided already ({@link Sessions#hearAgain}).
     */
    private void takeOut(
            CandidacySheet file, Jury jury, PersonId member, RecusalReason reason, String text, @Nullable PersonId by) {
        boolean summoned = jury.isSummoned();
        var concerned = new HashSet<>(jury.members());
        jury.recuse(member, reason, text, by, clock.instant());
        slots.leave(jury, member);
        var check = lawfulness.check(file, jury, jury.members(), CheckOccasion.RECUSAL);
        if (jury.isInterruptible() && !check.verdict().isLawful()) {
            jury.breakUp();
            slots.cancel(file, jury, summoned ? concerned : Set.of()).ifPresent(events::publishEvent);
            events.publishEvent(
                    new JuryEvent.MemberRecused(file.id(), jury.round(), member, reason, check.composition()));
        } else {
            events.publishEvent(new JuryEvent.MemberStoodDown(file.id(), jury.round(), member, reason));
        }
    }
}
