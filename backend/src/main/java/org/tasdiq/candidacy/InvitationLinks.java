package org.tasdiq.candidacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.SecretToken;
import org.tasdiq.Sha256;
import org.tasdiq.Vault;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Reminders;

/**
 * Makes the links of invitations: the database finds them by their hash, and cannot tell them. Their end is a deadline of the
 * rule table by the calendar of the institution, reckoned once.
 */
@Component
class InvitationLinks {
    private static final String RULE = "adviser.answer";

    private final Vault vault;
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Clock clock;

    InvitationLinks(Vault vault, Deadlines deadlines, Reminders reminders, Clock clock) {
        this.vault = vault;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.clock = clock;
    }

    InvitationLink make(InvitationId id, CandidacyId file, String regime) {
        var token = SecretToken.next();
        var today = deadlines.today(regime);
        var lastDay = deadlines.lastDay(file, regime, RULE, today);
        var now = clock.instant();
        return new InvitationLink(
                Sha256.of(token),
                vault.seal(token.getBytes(StandardCharsets.UTF_8), name(id)),
                now,
                today,
                deadlines.endOf(regime, lastDay),
                reminders.next(regime, RULE, today, lastDay, now).orElse(null));
    }

    /** Where an invitation that is still open is answered. */
    Optional<String> path(Invitation invitation) {
        return Optional.ofNullable(invitation.tokenSealed())
                .map(kept -> vault.open(kept, name(invitation.id())))
                .map(token -> "invitation/" + new String(token, StandardCharsets.UTF_8));
    }

    LocalDate lastDay(String regime, Invitation invitation) {
        return deadlines.lastDayBefore(regime, invitation.expiresAt());
    }

    /** The first reminder of it after that instant. */
    @Nullable
    Instant nextReminder(String regime, Invitation invitation, Instant after) {
        return reminders
                .next(regime, RULE, invitation.invitedOn(), lastDay(regime, invitation), after)
                .orElse(null);
    }

    private static String name(InvitationId id) {
        return "invitation " + id;
    }
}
