package org.tasdiq.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * One version of a parameter of a regime.
 *
 * @param kind what it may be set to; empty where a diagram, a decision table or the words of the letters fix it
 * @param publication when, by whom and why; empty for what came with the product
 */
public record ParameterSheet(
        String regime,
        String name,
        int version,
        LocalDate validFrom,
        Standing standing,
        String setting,
        @Nullable ParameterKind kind,
        Localized legalBasis,
        @Nullable Publication publication) {}
