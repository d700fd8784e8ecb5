package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.Set;
import org.tasdiq.identity.PersonId;

/** One hearing of a jury, as recorded. */
public record HearingSheet(
        int number, LocalDate on, HearingResult result, Set<PersonId> present, int minutes, String notes) {
    HearingSheet withoutNotes() {
        return new HearingSheet(number, on, result, present, minutes, "");
    }
}
