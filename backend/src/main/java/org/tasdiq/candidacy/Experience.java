package org.tasdiq.candidacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One activity of the candidate.
 *
 * @param until the last day; empty while it lasts
 * @param weeklyHours hours a week, 1 to 80
 */
public record Experience(
        String role,
        String organisation,
        ActivityKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        int weeklyHours,
        String description) {}
