package org.tasdiq.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/** One version of a parameter of a regime, as the data row says it. */
record Parameter(
        String regime,
        String name,
        int version,
        LocalDate validFrom,
        String setting,
        Localized legalBasis,
        @Nullable Publication publication)
        implements Versioned {}
