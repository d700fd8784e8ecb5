package org.tasdiq.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Sha256;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Reminders;

/**
 * Makes the links to the page of an attester. What stands in them is reckoned from the key of the evidence store, which
 * is not in the database: a reminder can repeat the link though the database holds its hash only.
 */
@Component
class AttesterLinks {
    static final String RULE = "attestation.answer";

    private final EncryptedFolder store;
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Clock clock;

    AttesterLinks(EncryptedFolder store, Deadlines deadlines, Reminders reminders, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.clock = clock;
    }

    String token(AttestationId id, int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(store.secret("attestation " + id + " " + number));
    }

    AttesterLink make(AttestationId id, int number, String regime) {
        var today = deadlines.today(regime);
        var end = deadlines.endOf(regime, deadlines.lastDay(regime, RULE, today));
        return new AttesterLink(
                number, Sha256.of(token(id, number)), today, end, nextReminder(regime, today, clock.instant()));
    }

    /** The first reminder after that instant of a link made that day. */
    @Nullable
    Instant nextReminder(String regime, LocalDate madeOn, Instant after) {
        return reminders.next(regime, RULE, madeOn, after).orElse(null);
    }
}
