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

/** Makes the links of invitations: the database finds them by their hash, and cannot tell them. */
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

    InvitationLink make(InvitationId id, String regime) {
        var token = SecretToken.next();
        var today = deadlines.today(regime);
        var now = clock.instant();
        return new InvitationLink(
                Sha256.of(token),
                vault.seal(token.getBytes(StandardCharsets.UTF_8), name(id)),
                now,
                today,
                deadlines.endOf(regime, lastDay(regime, today)),
                nextReminder(regime, today, now));
    }

    /** Where an invitation that is still open is answered. */
    Optional<String> path(Invitation invitation) {
        return Optional.ofNullable(invitation.tokenSealed())
                .map(kept -> vault.open(kept, name(invitation.id())))
                .map(token -> "invitation/" + new String(token, StandardCharsets.UTF_8));
    }

    LocalDate lastDay(String regime, LocalDate madeOn) {
        return deadlines.lastDay(regime, RULE, madeOn);
    }

    /** The first reminder after that instant of a link made that day. */
    @Nullable
    Instant nextReminder(String regime, LocalDate madeOn, Instant after) {
        return reminders.next(regime, RULE, madeOn, after).orElse(null);
    }

    private static String name(InvitationId id) {
        return "invitation " + id;
    }
}
