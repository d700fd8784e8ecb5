package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reminder of a running deadline.
 *
 * @param name as in the regime's data and in the engine's {@code alert.<name>}
 * @param dueOn the last day on which one may still act
 * @param moment when the reminder comes
 */
public record ReminderSheet(String name, String rule, int round, LocalDate dueOn, Instant moment) {}
