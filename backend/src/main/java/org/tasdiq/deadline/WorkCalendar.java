package org.tasdiq.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Which days of a country are working days: all but Saturday, Sunday and public holidays. */
record WorkCalendar(List<Holiday> holidays) {
    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.stream().noneMatch(holiday -> holiday.isOn(day));
    }

    LocalDate thisOrNextWorkingDay(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    LocalDate plusWorkingDays(LocalDate from, int days) {
        var day = from;
        for (int counted = 0; counted < days; counted++) day = thisOrNextWorkingDay(day.plusDays(1));
        return day;
    }
}
