package org.tasdiq.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/** A closure to be entered. */
public record ClosureDraft(
        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, Localized name) {}
