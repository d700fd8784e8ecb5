package org.tasdiq.deadline;

import java.time.LocalDate;

/**
 * A public holiday of one year.
 *
 * @param code text key {@code deadline.holiday.<code>}
 * @param days how many days it lasts
 * @param moon whether it follows the moon: then the day is an approximation until it is announced
 */
public record HolidaySheet(String code, LocalDate firstDay, int days, boolean moon, boolean announced) {}
