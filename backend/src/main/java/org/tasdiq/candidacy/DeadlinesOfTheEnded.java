package org.tasdiq.candidacy;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.Deadlines;

/** Nobody has to act any more on a file that ended. */
@Component
class DeadlinesOfTheEnded {
    private final Deadlines deadlines;

    DeadlinesOfTheEnded(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventListener({CandidacyEvent.Withdrawn.class, CandidacyEvent.Lapsed.class, CandidacyEvent.Closed.class})
    void lift(CandidacyEvent ended) {
        deadlines.end(ended.file());
    }
}
