package org.tasdiq.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Sha256;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Reminders;

/**
 * Makes the links to the page of an attester. What stands in them is reckoned from the key of the evidence store, which
 * is not in the database: a reminder can repeat the link though the database holds its hash only. Their end is a deadline of
 * the rule table by the calendar of the institution, reckoned once.
 */
@Component
class AttesterLinks {
    private static final String RULE = "attestation.answer";

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

    AttesterLink make(AttestationId id, int number, CandidacyId file, String regime) {
        var today = deadlines.today(regime);
        var lastDay = deadlines.lastDay(file, regime, RULE, today);
        return new AttesterLink(
                number,
                Sha256.of(token(id, number)),
                today,
                deadlines.endOf(regime, lastDay),
                reminders.next(regime, RULE, today, lastDay, clock.instant()).orElse(null));
    }

    LocalDate lastDay(String regime, Attestation asked) {
        return deadlines.lastDayBefore(regime, asked.expiresAt());
    }

    /** The first reminder of it after that instant. */
    @Nullable
    Instant nextReminder(String regime, Attestation asked, Instant after) {
        return reminders
                .next(regime, RULE, asked.linkedOn(), lastDay(regime, asked), after)
                .orElse(null);
    }
}
