package org.tasdiq.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How a period is counted from the day that opens it to the last day on which one may still act. */
public enum Counting {
    /** From date to date: the day of the same number, or the last day of a shorter month. */
    DATE_TO_DATE {
        @Override
        LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar) {
            return from.plus(period);
        }
    },
    /** Every day counts, the opening day does not. */
    CALENDAR_DAYS {
        @Override
        LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar) {
            return from.plusDays(daysOnly(period));
        }
    },
    /** Only days that are neither weekend nor public holiday count, and on which the institution is open. */
    WORKING_DAYS {
        @Override
        LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar) {
            return calendar.plusWorkingDays(from, daysOnly(period));
        }
    },
    /** The last day of the n-th month that follows. */
    END_OF_NTH_MONTH {
        @Override
        LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar) {
            return from.plusMonths(period.toTotalMonths()).with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    /**
     * Délai franc: neither the opening day nor the day on which the period runs out counts, so one may act until the
     * end of the day after; a last day that is no working day moves to the next one.
     */
    CLEAR_PERIOD {
        @Override
        LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar) {
            return calendar.thisOrNextLegalWorkingDay(from.plus(period).plusDays(1));
        }
    };

    abstract LocalDate lastDay(LocalDate from, Period period, WorkCalendar calendar);

    private static int daysOnly(Period period) {
        if (period.toTotalMonths() != 0) throw new IllegalArgumentException(period + " is not a number of days");
        return Math.toIntExact(period.get(ChronoUnit.DAYS));
    }
}
