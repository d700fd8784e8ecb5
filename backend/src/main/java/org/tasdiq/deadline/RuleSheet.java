package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * One version of a rule of a regime.
 *
 * @param steps the steps of the diagram that stand under it
 * @param duration a period of ISO 8601
 * @param reminders by name, each a period after the opening day, or before the last day when negative
 * @param stopsWhile during which the clock stands
 * @param actor name of the role that must act
 * @param consequence text key {@code deadline.consequence.<consequence>}
 * @param publication when, by whom and why; empty for what came with the product
 */
public record RuleSheet(
        String regime,
        String rule,
        int version,
        LocalDate validFrom,
        Standing standing,
        List<String> steps,
        String duration,
        Counting counting,
        Map<String, String> reminders,
        Set<Pause> stopsWhile,
        String actor,
        String consequence,
        Localized legalBasis,
        @Nullable Publication publication) {}
