package org.tasdiq.jury;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** What the candidate holds against one member, and what the secretary answered. */
@Entity
class Challenge {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private RecusalReason reason;

    private String text;
    private Instant madeAt;
    private String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    protected Challenge() {}

    Challenge(Seat seat, RecusalReason reason, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.seat = seat;
        this.reason = reason;
        this.text = text;
        this.madeAt = now;
        this.answer = "";
    }

    void dismiss(String words, PersonId by, Instant now) {
        answer = words;
        answeredBy = by.value();
        answeredAt = now;
    }

    boolean waits() {
        return answeredAt == null;
    }

    SeatSheet.Challenge sheet() {
        return new SeatSheet.Challenge(reason, text, madeAt, answer, answeredAt);
    }
}
