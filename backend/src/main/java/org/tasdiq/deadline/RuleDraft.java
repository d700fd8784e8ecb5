package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * What a new version of a rule is to say.
 *
 * @param duration a period of ISO 8601, such as {@code P2M}
 * @param reminders by name, each a period after the opening day, or before the last day when negative
 * @param stopsWhile during which the clock is to stand; empty for what stops it now
 * @param validFrom the first day on which deadlines open under it, tomorrow at the earliest
 */
public record RuleDraft(
        String duration,
        @Nullable Counting counting,
        Map<String, String> reminders,
        @Nullable Set<Pause> stopsWhile,
        @Nullable LocalDate validFrom,
        Localized legalBasis,
        String reason) {}
