package org.tasdiq.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Juries;

/** Taking a decision away without an appeal: with a reason, and by two authorities of the institution. */
@Service
public class Revocations {
    private final RevocationRepository revocations;
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final Candidacies candidacies;
    private final Juries juries;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revocations(
            RevocationRepository revocations,
            DecisionRepository decisions,
            AppealRepository appeals,
            Candidacies candidacies,
            Juries juries,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revocations = revocations;
        this.decisions = decisions;
        this.appeals = appeals;
        this.candidacies = candidacies;
        this.juries = juries;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Asks to revoke the decision that holds; nothing changes before another authority agrees. */
    @Transactional
    @Permission("decision.askRevocation")
    public void ask(CandidacyId id, String reason) {
        var decision = revocable(id);
        if (waiting(id, decision).isPresent()) throw Refusal.conflict("decision.revocationAsked");
        var by = actors.person();
        var asked = revocations.save(new Revocation(id, decision.round(), reason, by, clock.instant()));
        events.publishEvent(new DecisionEvent.RevocationAsked(id, decision.round(), asked.reason(), by));
    }

    /**
     * Agrees, and the decision is revoked: it stays as history, what was issued on its strength is void. A file whose time
     * to appeal still runs comes before an entirely renewed jury; a closed one stays closed.
     */
    @Transactional
    @Permission("decision.confirmRevocation")
    public void confirm(CandidacyId id) {
        var decision = revocable(id);
        var revocation = waiting(id, decision).orElseThrow(Refusal.unknown("revocation"));
        var by = actors.person();
        revocation.confirm(by, clock.instant());
        decision.annul();
        if (!decision.isClosed()) {
            deadlines.meet(id, Decisions.WINDOW);
            actors.asSystem(() -> {
                juries.renew(id);
                return id;
            });
        }
        events.publishEvent(new DecisionEvent.DecisionRevoked(id, decision.round(), revocation.askedBy(), by));
    }

    /** Gives the request up, or turns it down. */
    @Transactional
    @Permission("decision.withdrawRevocation")
    public void withdraw(CandidacyId id) {
        var decision = decisions.hold(id);
        var by = actors.person();
        waiting(id, decision).orElseThrow(Refusal.unknown("revocation")).withdraw(by, clock.instant());
        events.publishEvent(new DecisionEvent.RevocationWithdrawn(id, decision.round(), by));
    }

    /** The request that waits for a second authority, if there is one. */
    @Transactional(readOnly = true)
    @Permission("decision.readRevocation")
    public Optional<RevocationSheet> pending(CandidacyId id) {
        return decisions
                .findByFileIdAndActiveTrue(id.value())
                .flatMap(decision -> waiting(id, decision))
                .map(Revocation::sheet);
    }

    /** The revocations that took a decision of the file away, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<RevocationSheet> confirmed(CandidacyId id) {
        return revocations.findByFileIdAndStateOrderByRound(id.value(), RevocationState.CONFIRMED).stream()
                .map(Revocation::sheet)
                .toList();
    }

    /** Where an appeal waits the board decides; where a later file rests on what was granted, that file comes first. */
    private Decision revocable(CandidacyId id) {
        var decision = decisions.hold(id);
        if (decision.notifiedOn() == null) throw Refusal.conflict("decision.notNotified");
        if (appeals.findByFileIdAndRound(id.value(), decision.round())
                .filter(appeal -> !appeal.isReviewed())
                .isPresent()) throw Refusal.conflict("decision.appealWaits");
        if (actors.asSystem(() -> candidacies.hasFollowUpUnderWay(id))) throw Refusal.conflict("decision.followedUp");
        return decision;
    }

    private Optional<Revocation> waiting(CandidacyId id, Decision decision) {
        return revocations.findByFileIdAndRoundAndState(id.value(), decision.round(), RevocationState.ASKED);
    }
}
