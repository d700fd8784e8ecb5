package org.tasdiq.decision;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** What a jury granted under a condition: announced to the candidate, and settled by an authority that was no member. */
@Service
public class Conditions {
    private static final String RULE = "decision.condition";

    private final DecisionRepository decisions;
    private final Verdicts verdicts;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conditions(
            DecisionRepository decisions,
            Verdicts verdicts,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.verdicts = verdicts;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Lets the letter on the condition go out, once; its day is the jury's. Nothing can be contested before it is settled. */
    @Transactional
    @Permission("decision.notifyCondition")
    public void announce(CandidacyId id) {
        var decision = decisions.standing(id);
        var condition = decision.condition();
        if (condition == null) throw Refusal.conflict("decision.noCondition");
        var regime = candidacies.sheet(id).regime();
        if (!decision.notifyCondition(deadlines.today(regime))) return;
        deadlines.meet(id, "result.deadline");
        deadlines.start(id, regime, RULE, condition.until());
        events.publishEvent(new DecisionEvent.ConditionNotified(id, decision.round(), condition.until()));
    }

    /**
     * Says whether the condition is fulfilled. Fulfilled, the grant stands without it; otherwise nothing is granted, for
     * the reasons given, and the condition is what is still to be shown.
     */
    @Transactional
    @Permission("decision.settleCondition")
    public void settle(CandidacyId id, boolean met, String reasons) {
        var decision = decisions.hold(id);
        var by = actors.person();
        var outcome = met
                ? OutcomePolicy.of(
                        candidacies.sheet(id),
                        actors.asSystem(() -> verdicts.of(id)).unconditional())
                : Outcome.FAILURE;
        decision.settle(met, reasons, outcome, by, clock.instant());
        deadlines.meet(id, RULE);
        events.publishEvent(new DecisionEvent.ConditionSettled(id, decision.round(), met, outcome, by));
    }
}
