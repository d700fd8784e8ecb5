package org.tasdiq.portfolio;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** The time after which a portfolio lapses in which nothing is done: whatever is done in it lets that time run anew. */
@Component
class Idleness {
    static final String RULE = "inactivity.close";
    private static final String VALIDITY = "admissibility.validity";

    /** Something was done to the portfolio, which is held until the transaction ends. */
    record Act(CandidacyId file) {}

    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;

    Idleness(Candidacies candidacies, Deadlines deadlines, Actors actors) {
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    @EventListener
    void on(Act act) {
        actors.asSystem(() -> {
            boolean compiled = deadlines
                    .latestOf(act.file(), VALIDITY)
                    .filter(validity -> validity.state() == DeadlineState.RUNNING)
                    .isPresent();
            if (compiled)
                deadlines.renew(act.file(), candidacies.sheet(act.file()).regime(), RULE);
            return act;
        });
    }
}
