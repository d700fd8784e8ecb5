package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * What the jury made its grant depend on, and what became of it.
 *
 * @param until the last day to fulfil it
 * @param met empty while the authority has not settled it
 * @param reasons of the authority
 */
public record ConditionSheet(
        String text,
        LocalDate until,
        @Nullable Boolean met,
        String reasons,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt) {
    public boolean isOpen() {
        return met == null;
    }

    public boolean isUnmet() {
        return Boolean.FALSE.equals(met);
    }
}
