package org.tasdiq.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are working days: all but Saturday, Sunday, the public holidays of the country, and the days on which the
 * institution is closed.
 */
record WorkCalendar(List<Holiday> holidays, List<Closure> closures) {
    WorkCalendar with(List<Closure> closed) {
        return new WorkCalendar(holidays, closed);
    }

    boolean isWorkingDay(LocalDate day) {
        return isLegalWorkingDay(day) && closures.stream().noneMatch(closure -> closure.isOn(day));
    }

    /** Whether the law takes it for a working day; that an institution is closed moves no time limit of the law. */
    private boolean isLegalWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.stream().noneMatch(holiday -> holiday.isOn(day));
    }

    LocalDate thisOrNextLegalWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isLegalWorkingDay(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    LocalDate plusWorkingDays(LocalDate from, int days) {
        var day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) counted++;
        }
        return day;
    }
}
