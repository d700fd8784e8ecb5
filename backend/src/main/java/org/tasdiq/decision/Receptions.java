package org.tasdiq.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** What follows from the day a decision was received: the time for remedies runs from it. Part of the caller's transaction. */
@Component
class Receptions {
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receptions(
            DecisionRepository decisions,
            AppealRepository appeals,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** By the candidate: the first reading counts; a later one is no second receipt. */
    void byCandidate(CandidacyId id, LocalDate on, ReceiptProof proof) {
        var decision = decisions.standing(id);
        if (decision.proof() != null || decision.isClosed()) return;
        decision.receive(receipt(on, proof, ""), today(id));
        restart(id, decision, on);
        events.publishEvent(new DecisionEvent.ReceiptRecorded(id, decision.round(), on, proof, ""));
    }

    void bySlip(CandidacyId id, LocalDate on, String slip) {
        var decision = decisions.standing(id);
        decision.receive(receipt(on, ReceiptProof.REGISTERED_LETTER, slip), today(id));
        restart(id, decision, on);
        events.publishEvent(
                new DecisionEvent.ReceiptRecorded(id, decision.round(), on, ReceiptProof.REGISTERED_LETTER, slip));
    }

    void correct(CandidacyId id, LocalDate on, String slip, String reason) {
        var decision = decisions.standing(id);
        decision.correct(receipt(on, ReceiptProof.REGISTERED_LETTER, slip), today(id));
        restart(id, decision, on);
        events.publishEvent(new DecisionEvent.ReceiptCorrected(id, decision.round(), on, slip, reason));
    }

    private Receipt receipt(LocalDate on, ReceiptProof proof, String slip) {
        return new Receipt(on, proof, slip, actors.person(), clock.instant());
    }

    private LocalDate today(CandidacyId id) {
        return deadlines.today(candidacies.sheet(id).regime());
    }

    private void restart(CandidacyId id, Decision decision, LocalDate on) {
        if (appeals.findByFileIdAndRound(id.value(), decision.round()).isEmpty())
            deadlines.start(id, candidacies.sheet(id).regime(), Decisions.WINDOW, on);
    }
}
