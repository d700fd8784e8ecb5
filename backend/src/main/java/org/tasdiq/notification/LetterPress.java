package org.tasdiq.notification;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(LetterPress.class);
    private static final int LONGEST_FAULT = 500;

    private final LetterRepository letters;
    private final Typesetter typesetter;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LetterPress(LetterRepository letters, Typesetter typesetter, PlatformTransactionManager transactions, Clock clock) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Sets the PDFs of those that wait; one that cannot be set keeps its fault and is tried again later, as a mail is. */
    void setWaiting() {
        for (var letter : letters.unset(clock.instant())) {
            try {
                pdf(letter.getId());
            } catch (RuntimeException | StackOverflowError later) {
                LOG.warn("The PDF of letter {} cannot be set", letter.getId(), later);
                failed(letter, String.valueOf(later.getMessage()));
            }
        }
    }

    private void failed(LetterRepository.Unset letter, String why) {
        var next = clock.instant().plus(Mail.pause(letter.getAttempts()));
        var fault = why.substring(0, Math.min(why.length(), LONGEST_FAULT));
        transaction.executeWithoutResult(_ -> letters.failed(letter.getId(), next, fault));
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
