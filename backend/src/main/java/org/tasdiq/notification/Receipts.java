package org.tasdiq.notification;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;

/** Opening the letter of a decision is receiving it: the time for remedies runs from that day. */
@Component
class Receipts {
    private final Decisions decisions;
    private final Actors actors;

    Receipts(Decisions decisions, Actors actors) {
        this.decisions = decisions;
        this.actors = actors;
    }

    void opened(Letter letter) {
        var person = actors.current().person();
        if (person == null || !letter.kind().isDecision() || !letter.personId().equals(person.value())) return;
        var file = new CandidacyId(letter.fileId());
        var holds = decisions.current(file).filter(d -> d.round() == letter.round() && d.receivedOn() == null);
        if (holds.isEmpty()) return;
        try {
            decisions.opened(file);
        } catch (OptimisticLockingFailureException second) {
            // Two windows opened the letter at once: one receipt is what is wanted.
        }
    }
}
