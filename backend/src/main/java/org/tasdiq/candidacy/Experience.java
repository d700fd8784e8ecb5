package org.tasdiq.candidacy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One activity of the candidate.
 *
 * @param until the last day; empty while it lasts
 * @param weeklyHours hours a week, 1 to 80
 * @param supervisor name of the direct superior there, pointed out when they would judge; empty where it was not said
 */
public record Experience(
        String role,
        String organisation,
        ActivityKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        int weeklyHours,
        String description,
        @Nullable String supervisor) {
    public Experience {
        // Applications written before the question was asked do not answer it.
        supervisor = Objects.requireNonNullElse(supervisor, "");
    }

    @Override
    public String supervisor() {
        return Objects.requireNonNull(supervisor);
    }

    /** Whether it has begun by that day. While it is being written it may still end before it begins: then it has not. */
    public boolean hasBegun(LocalDate by) {
        return !from.isAfter(by) && (until == null || !until.isBefore(from));
    }

    /** The last day of it, not after the one on which it is looked at. */
    public LocalDate lastDay(LocalDate at) {
        return until == null || until.isAfter(at) ? at : until;
    }
}
