package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.tasdiq.Localized;

/** Days on which an institution is closed, the first and the last among them. */
record Closure(UUID id, UUID institution, LocalDate firstDay, LocalDate lastDay, Localized name) {
    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    ClosureSheet sheet() {
        return new ClosureSheet(new ClosureId(id), firstDay, lastDay, name);
    }
}
