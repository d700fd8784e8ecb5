package org.tasdiq.jury;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** One member of a jury, with the quality the appointment rests on. */
public record SeatSheet(
        PersonId person,
        String name,
        Quality quality,
        boolean woman,
        boolean qualified,
        boolean presides,
        SeatStatus status,
        @Nullable Instant declaredAt,
        @Nullable Challenge challenge,
        @Nullable RecusalReason recusedFor,
        String recusalText) {
    /** What the candidate holds against a member; the secretary decides on it. */
    public record Challenge(RecusalReason reason, String text, Instant at) {}

    SeatSheet withoutRecusal() {
        return new SeatSheet(
                person, name, quality, woman, qualified, presides, status, declaredAt, challenge, null, "");
    }

    SeatSheet withoutReasons() {
        return new SeatSheet(person, name, quality, woman, qualified, presides, status, declaredAt, null, null, "");
    }
}
