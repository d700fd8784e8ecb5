package org.tasdiq.jury;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * One member at one hearing.
 *
 * @param arrived for those who came late
 * @param left for those who went before the end
 */
public record Attendance(
        PersonId person,
        Presence presence,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left) {
    /** Only who heard all of it may vote. */
    public boolean isWhole() {
        return presence == Presence.PRESENT && arrived == null && left == null;
    }
}
