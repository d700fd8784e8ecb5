package org.tasdiq.decision;

import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** How an appeal was ruled on reaches the candidate, and whoever accompanies them, by its letter and not before. */
@Component
class AppealAnswers {
    private final AppealRepository appeals;
    private final Candidacies candidacies;
    private final Actors actors;

    AppealAnswers(AppealRepository appeals, Candidacies candidacies, Actors actors) {
        this.appeals = appeals;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    /** Whether the one who acts learns of a ruling by its letter. */
    boolean comeByLetter(CandidacyId id) {
        var reader = actors.current().person();
        if (reader == null) return false;
        var candidate = actors.asSystem(() -> candidacies.sheet(id)).candidate();
        return candidate.equals(reader)
                || actors.asSystem(() -> candidacies.haveAccompanied(candidate)).contains(reader);
    }

    /** Whether it stands for the one who acts: also where an appeal took it away and the letter that says so is yet to come. */
    boolean leaveStanding(CandidacyId id, Contestable contested) {
        return contested.isActive() || (isYetToBeSaid(id, contested.round()) && comeByLetter(id));
    }

    private boolean isYetToBeSaid(CandidacyId id, int round) {
        return appeals.findByFileIdAndRound(id.value(), round)
                .filter(appeal -> appeal.ruling() == AppealRuling.UPHELD && !appeal.isNotified())
                .isPresent();
    }
}
