package org.tasdiq.notification;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;

/** Opening a letter addressed to oneself is receiving it. */
@Component
class Receipts {
    private final Receptions receptions;
    private final LetterReceiptRepository receipts;
    private final Actors actors;

    Receipts(Receptions receptions, LetterReceiptRepository receipts, Actors actors) {
        this.receptions = receptions;
        this.receipts = receipts;
        this.actors = actors;
    }

    void opened(Letter letter) {
        var person = actors.current().person();
        if (person == null || !letter.personId().equals(person.value()) || receipts.existsById(letter.id())) return;
        try {
            receptions.opened(letter);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException second) {
            // Two windows opened the letter at once: one receipt is what is wanted.
        }
    }
}
