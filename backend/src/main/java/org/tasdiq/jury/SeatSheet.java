package org.tasdiq.jury;

import java.time.Instant;
import java.util.List;
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
        List<Challenge> challenges,
        @Nullable RecusalReason recusedFor,
        String recusalText) {
    /**
     * What the candidate holds against a member.
     *
     * @param answer why the secretary left the member in place; empty while it waits
     */
    public record Challenge(
            RecusalReason reason,
            String text,
            Instant at,
            String answer,
            @Nullable Instant answeredAt) {
        public boolean waits() {
            return answeredAt == null;
        }
    }

    public boolean isChallenged() {
        return challenges.stream().anyMatch(Challenge::waits);
    }

    SeatSheet withoutRecusal() {
        return new SeatSheet(
                person, name, quality, woman, qualified, presides, status, declaredAt, challenges, null, "");
    }

    SeatSheet withoutReasons() {
        return new SeatSheet(
                person, name, quality, woman, qualified, presides, status, declaredAt, List.of(), null, "");
    }
}
