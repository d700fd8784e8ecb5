package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tasdiq.identity.PersonId;

/**
 * One hearing of a jury, as recorded.
 *
 * @param present who sat through all of it
 * @param attendance of every member; empty where only the present ones were written down
 */
public record HearingSheet(
        int number,
        LocalDate on,
        HearingResult result,
        Set<PersonId> present,
        List<Attendance> attendance,
        int minutes,
        String notes) {
    HearingSheet withoutNotes() {
        return new HearingSheet(number, on, result, present, attendance, minutes, "");
    }
}
