package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reminder of a running deadline.
 *
 * @param name as in the regime's data and in the engine's {@code alert.<name>}
 * @param warning whether it says what will be lost
 * @param beforeTheEnd whether it is counted back from the last day, and comes again when that moves
 * @param consequence what happens otherwise: text key {@code deadline.consequence.<code>}
 * @param dueOn the last day on which one may still act
 * @param moment when the reminder comes
 */
public record ReminderSheet(
        String name,
        boolean warning,
        boolean beforeTheEnd,
        String rule,
        int round,
        String consequence,
        LocalDate dueOn,
        Instant moment) {}
