package org.tasdiq.decision;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Juries;

/** Taking a decision away without an appeal: with a reason, and by two authorities of the institution. */
@Service
public class Revocations {
    private final RevocationRepository revocations;
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final Candidacies candidacies;
    private final Descent descent;
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
            Descent descent,
            Juries juries,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.revocations = revocations;
        this.decisions = decisions;
        this.appeals = appeals;
        this.candidacies = candidacies;
        this.descent = descent;
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
     * to appeal still runs comes before an entirely renewed jury; a closed one stays closed. Where a later file completed
     * the certification with what was granted here, it is complete no longer, and its blocks stay.
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
        events.publishEvent(new DecisionEvent.DecisionRevoked(
                id, decision.round(), revocation.askedBy(), by, incomplete(id, decision)));
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

    /** The requests that the person who asks can agree to: of others, in institutions where they are an authority. */
    @Transactional(readOnly = true)
    @Permission("decision.listRevocations")
    public List<RevocationSheet> waitingForMe() {
        var self = actors.person();
        var institutions = actors.current().institutions(Set.of(Role.CERTIFYING_AUTHORITY));
        return actors.asSystem(() -> revocations.findByStateOrderByAskedAt(RevocationState.ASKED).stream()
                .map(Revocation::sheet)
                .filter(asked -> !asked.askedBy().equals(self))
                .filter(asked ->
                        institutions.contains(candidacies.sheet(asked.file()).institution()))
                .toList());
    }

    /** The revocations that took a decision of the file away, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<RevocationSheet> confirmed(CandidacyId id) {
        return revocations.findByFileIdAndStateOrderByRound(id.value(), RevocationState.CONFIRMED).stream()
                .map(Revocation::sheet)
                .toList();
    }

    /** Where an appeal waits the board decides; where a later file under way rests on what was granted, that file comes first. */
    private Decision revocable(CandidacyId id) {
        var decision = decisions.hold(id);
        if (decision.notifiedOn() == null) throw Refusal.conflict("decision.notNotified");
        if (appeals.findByFileIdAndRound(id.value(), decision.round())
                .filter(appeal -> !appeal.isReviewed())
                .isPresent()) throw Refusal.conflict("decision.appealWaits");
        if (descent.restingOn(id, decision.granted()).stream()
                .anyMatch(file -> !file.status().isOver())) throw Refusal.conflict("decision.followedUp");
        return decision;
    }

    /** The later files in which the certification was complete, and is no longer without what was granted here. */
    private Set<CandidacyId> incomplete(CandidacyId id, Decision revoked) {
        var incomplete = new HashSet<CandidacyId>();
        for (var later : descent.restingOn(id, revoked.granted())) {
            if (descent.granted(later).containsAll(descent.blocks(later))) continue;
            var decision = decisions.findLocked(later.id().value());
            if (decision.isPresent() && decision.get().loseCertification()) incomplete.add(later.id());
        }
        return Set.copyOf(incomplete);
    }

    private Optional<Revocation> waiting(CandidacyId id, Decision decision) {
        return revocations.findByFileIdAndRoundAndState(id.value(), decision.round(), RevocationState.ASKED);
    }
}
