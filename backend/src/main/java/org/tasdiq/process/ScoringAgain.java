package org.tasdiq.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.identity.Actors;

/** A jury convened again, its candidate having been excused, may have sealed every mark: then nobody has to score. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class ScoringAgain {
    private final Scoring scoring;
    private final Actors actors;

    ScoringAgain(Scoring scoring, Actors actors) {
        this.scoring = scoring;
        this.actors = actors;
    }

    @EventListener
    void on(TaskOpened opened) {
        if (!opened.step().equals("assessment.scorePortfolio")) return;
        if (!(opened.file() instanceof CandidacyId file)) return;
        actors.asSystem(() -> {
            scoring.openIfAllSealed(file);
            return opened;
        });
    }
}
