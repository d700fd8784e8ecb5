package org.tasdiq.notification;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Typesetter;

/**
 * Sets the PDF of a written letter, after the transaction that wrote it: typesetting takes tenths of a second, and the
 * person who clicked (and the counter of letter numbers) must not wait for it.
 */
@Component
class LetterPress {
    private final LetterRepository letters;
    private final Typesetter typesetter;
    private final TransactionTemplate transaction;

    LetterPress(LetterRepository letters, Typesetter typesetter, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The letter's PDF, set now if nobody has done it yet. */
    byte[] pdf(UUID letter) {
        var written = transaction.execute(_ -> letters.findById(letter).orElseThrow(Refusal.unknown("letter")));
        var kept = Objects.requireNonNull(written).pdf();
        if (kept != null) return kept;
        var set = typesetter.set(written.xhtml());
        var mine = transaction.execute(_ -> letters.keep(letter, set, Sha256.of(set)));
        return Objects.equals(mine, 1) ? set : pdf(letter);
    }
}
