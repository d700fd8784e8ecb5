package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** The secret a person shares with their authenticator, the last code used, and the wrong ones since. */
@Entity
class SecondFactor {
    private static final int FREE_FAILURES = 3;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Id
    private UUID personId;

    private @Nullable String secret;
    private @Nullable String pending;
    private @Nullable Instant enrolledAt;
    private long lastStep;
    private int failures;
    private @Nullable Instant lockedUntil;

    @Version
    private long version;

    protected SecondFactor() {}

    SecondFactor(PersonId person) {
        this.personId = person.value();
    }

    void offer(String sealed) {
        pending = sealed;
    }

    void enrol(long step, Instant now) {
        secret = pending();
        pending = null;
        enrolledAt = now;
        accept(step);
    }

    /** A code counts once, and none counts that is older than one that did. */
    boolean isUsed(long step) {
        return step <= lastStep;
    }

    void accept(long step) {
        lastStep = step;
        acceptRecovery();
    }

    void acceptRecovery() {
        failures = 0;
        lockedUntil = null;
    }

    /** After three wrong codes the next is taken in thirty seconds, then in a minute, then in two, at most in an hour. */
    int fail(Instant now) {
        failures++;
        if (failures >= FREE_FAILURES) {
            var delay = FIRST_LOCK.multipliedBy(1L << Math.min(failures - FREE_FAILURES, 12));
            lockedUntil = now.plus(delay.compareTo(LONGEST_LOCK) < 0 ? delay : LONGEST_LOCK);
        }
        return failures;
    }

    void requireUnlocked(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            throw Refusal.invalid(
                    "code",
                    "secondFactor.locked",
                    Duration.between(now, lockedUntil).plusSeconds(59).toMinutes());
        }
    }

    boolean isEnrolled() {
        return secret != null;
    }

    String secret() {
        if (secret == null) throw Refusal.conflict("secondFactor.none");
        return secret;
    }

    String pending() {
        if (pending == null) throw Refusal.conflict("secondFactor.notBegun");
        return pending;
    }

    SecondFactorSheet sheet(int recoveryCodes) {
        return new SecondFactorSheet(enrolledAt, recoveryCodes, lockedUntil);
    }
}
