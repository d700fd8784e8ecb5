package org.tasdiq.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/** What a parameter is to be set to, from which day on, by which text and why. */
public record ParameterDraft(String setting, @Nullable LocalDate validFrom, Localized legalBasis, String reason) {}
