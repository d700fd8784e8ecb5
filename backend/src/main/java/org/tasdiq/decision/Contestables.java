package org.tasdiq.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;

/** What stands in a file and can be contested: the decision or, where there can be none, the rejection of the application. */
@Component
class Contestables {
    private final DecisionRepository decisions;
    private final AdmissibilityNoticeRepository notices;

    Contestables(DecisionRepository decisions, AdmissibilityNoticeRepository notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    Optional<Contestable> standing(CandidacyId id) {
        return decisions
                .findByFileIdAndActiveTrue(id.value())
                .<Contestable>map(decision -> decision)
                .or(() -> notices.findById(id.value()).filter(AdmissibilityNotice::isActive));
    }

    /** Held against everybody else until the transaction ends. */
    Optional<Contestable> held(CandidacyId id) {
        return decisions
                .findLocked(id.value())
                .<Contestable>map(decision -> decision)
                .or(() -> notices.findLocked(id.value()).filter(AdmissibilityNotice::isActive));
    }

    Optional<Contestable> of(CandidacyId id, int round) {
        return round == Contestable.REJECTION
                ? notices.findById(id.value()).map(notice -> notice)
                : decisions.findByFileIdAndRound(id.value(), round).map(decision -> decision);
    }
}
