package org.tasdiq.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way to somebody's mail address; written with the message, sent later. */
@Entity
class Mail {
    enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** About two days of a mail server's absence with doubling pauses of at most six hours. */
    private static final int ATTEMPTS = 16;

    @Id
    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private boolean daily;
    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable Instant sentAt;
    private @Nullable String fault;

    protected Mail() {}

    /** @param daily goes together with the others of that person */
    Mail(UUID messageId, boolean daily, Instant leavesAt) {
        this.messageId = messageId;
        this.daily = daily;
        this.nextAttemptAt = leavesAt;
    }

    void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        fault = null;
    }

    void failed(String why) {
        fault = why.length() > 500 ? why.substring(0, 500) : why;
        if (attempts >= ATTEMPTS) state = State.GIVEN_UP;
    }

    /** There is nothing to be said any more. */
    void dropped(String why) {
        failed(why);
        state = State.GIVEN_UP;
    }

    /** How long to leave the mail server alone after that many attempts. */
    static Duration pause(int attempts) {
        var doubled = Duration.ofSeconds(30).multipliedBy(1L << Math.min(attempts, 12));
        return doubled.compareTo(Duration.ofHours(6)) > 0 ? Duration.ofHours(6) : doubled;
    }

    UUID messageId() {
        return messageId;
    }

    boolean isDaily() {
        return daily;
    }

    int attempts() {
        return attempts;
    }

    State state() {
        return state;
    }
}
