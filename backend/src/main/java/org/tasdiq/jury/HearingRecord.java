package org.tasdiq.jury;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * What the secretary writes down on the day.
 *
 * @param present the members who sat
 * @param minutes length of the interview; 0 when nobody was heard
 * @param notes required when the candidate was excused without proof or the session postponed: the reason
 * @param attendance of every member, more exactly than {@code present}, in the place of which it then counts
 */
public record HearingRecord(
        Set<PersonId> present,
        HearingResult result,
        int minutes,
        String notes,
        @Nullable List<Attendance> attendance) {
    public HearingRecord(Set<PersonId> present, HearingResult result, int minutes, String notes) {
        this(present, result, minutes, notes, null);
    }

    /** Who sat through all of it. */
    Set<PersonId> sat() {
        return attendance == null
                ? present
                : attendance.stream()
                        .filter(Attendance::isWhole)
                        .map(Attendance::person)
                        .collect(Collectors.toUnmodifiableSet());
    }

    List<Attendance> kept() {
        return attendance == null ? List.of() : attendance;
    }
}
