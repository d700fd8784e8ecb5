package org.tasdiq.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has a second factor.
 *
 * @param enrolledAt empty when they have none
 * @param recoveryCodes how many are left
 * @param lockedUntil no code is taken before, after too many wrong ones
 */
public record SecondFactorSheet(
        @Nullable Instant enrolledAt,
        int recoveryCodes,
        @Nullable Instant lockedUntil) {
    public boolean isEnrolled() {
        return enrolledAt != null;
    }
}
