package org.tasdiq.jury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * Something the system knows that speaks against one person on one jury.
 *
 * @param detail what was found, such as the common employer; empty where the kind says all
 * @param from since when, where it is known
 * @param until the last day, where it is over and known
 */
public record Conflict(
        PersonId person,
        Kind kind,
        String detail,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Text key {@code jury.conflict.<kind>}. */
    public enum Kind {
        /** Nobody judges their own file. */
        CANDIDATE(Severity.BLOCKING),
        /** Who accompanied the candidate does not sit (code du travail D6412-6). */
        ADVISER(Severity.BLOCKING),
        /** Who decided admissibility does not preside. */
        DECIDED_ADMISSIBILITY(Severity.BLOCKING),
        /** Was recused from a jury of this file. */
        RECUSED_BEFORE(Severity.BLOCKING),
        /** Sat on an annulled jury of this file (TA Bordeaux, 28 May 2025, n° 2304482). */
        ANNULLED_JURY(Severity.BLOCKING),
        /** Has the name of somebody the candidate gave as direct superior, and works or worked there (domain: separation of duties). */
        WAS_SUPERIOR(Severity.BLOCKING),
        /** Has the name of somebody the candidate gave as direct superior (domain: separation of duties). */
        SUPERIOR(Severity.WARNING),
        /** The same employer today. */
        SAME_EMPLOYER(Severity.WARNING),
        /** The same employer in the same years. */
        WORKED_TOGETHER(Severity.WARNING),
        /** Decided admissibility and does not preside: allowed, and good to know. */
        KNOWS_THE_APPLICATION(Severity.WARNING),
        /** The same employer at different times, or at times not known. */
        SAME_PAST_EMPLOYER(Severity.WARNING),
        SAME_FAMILY_NAME(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public boolean isBlocking() {
        return kind.severity() == Severity.BLOCKING;
    }
}
