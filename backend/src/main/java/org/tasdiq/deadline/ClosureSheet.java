package org.tasdiq.deadline;

import java.time.LocalDate;
import org.tasdiq.Localized;

/** Days on which an institution is closed, the first and the last among them. */
public record ClosureSheet(ClosureId id, LocalDate firstDay, LocalDate lastDay, Localized name) {}
