package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasdiq.deadline.Counting.CALENDAR_DAYS;
import static org.tasdiq.deadline.Counting.CLEAR_PERIOD;
import static org.tasdiq.deadline.Counting.DATE_TO_DATE;
import static org.tasdiq.deadline.Counting.END_OF_NTH_MONTH;
import static org.tasdiq.deadline.Counting.WORKING_DAYS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            List.of(
                    new Holiday("labourDay", Holiday.Basis.GREGORIAN, 5, 1, 1, 1900, 9999, List.of()),
                    new Holiday("easterMonday", Holiday.Basis.EASTER, 0, 1, 1, 1900, 9999, List.of()),
                    new Holiday("christmas", Holiday.Basis.GREGORIAN, 12, 25, 1, 1900, 9999, List.of())),
            List.of());

    private static LocalDate last(Counting counting, String from, String period) {
        return counting.lastDay(LocalDate.parse(from), Period.parse(period), CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-26, P2M, 2026-03-26",
        "2026-01-31, P1M, 2026-02-28",
        "2028-01-31, P1M, 2028-02-29",
        "2028-02-29, P3Y, 2031-02-28",
        "2025-11-30, P3M, 2026-02-28",
        "2026-12-31, P2M, 2027-02-28"
    })
    void fromDateToDateEndsOnTheSameNumberOrTheLastDayOfAShorterMonth(String from, String period, String last) {
        assertThat(last(DATE_TO_DATE, from, period)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-08, P15D, 2026-09-23", "2028-02-20, P15D, 2028-03-06", "2026-09-08, -P1D, 2026-09-07"})
    void calendarDaysCountWithoutTheOpeningDay(String from, String period, String last) {
        assertThat(last(CALENDAR_DAYS, from, period)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // a Friday, then the weekend
        "2026-11-20, P1D, 2026-11-23",
        // Holy Saturday, Easter Sunday and Easter Monday
        "2026-04-03, P1D, 2026-04-07",
        // Labour Day is a Friday
        "2026-04-30, P2D, 2026-05-05",
        "2026-12-24, P5D, 2027-01-01"
    })
    void workingDaysPassOverWeekendsAndHolidays(String from, String period, String last) {
        assertThat(last(WORKING_DAYS, from, period)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, P3M, 2026-09-30", "2025-11-30, P3M, 2026-02-28", "2027-11-01, P3M, 2028-02-29"})
    void theEndOfTheThirdMonthIsItsLastDay(String from, String period, String last) {
        assertThat(last(END_OF_NTH_MONTH, from, period)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-17, P2M, 2026-11-18",
        // would end on a Saturday
        "2026-08-20, P1M, 2026-09-21",
        // would end on Christmas, a Friday
        "2026-10-24, P2M, 2026-12-28",
        // would end on Easter Sunday, and Easter Monday is a holiday
        "2026-02-04, P2M, 2026-04-07",
        "2025-12-31, P2M, 2026-03-02"
    })
    void inAClearPeriodNeitherTheFirstNorTheLastDayCountsAndItsEndMovesToAWorkingDay(
            String from, String period, String last) {
        assertThat(last(CLEAR_PERIOD, from, period)).isEqualTo(last);
    }

    @Test
    void monthsAreNoNumberOfDays() {
        assertThatThrownBy(() -> last(CALENDAR_DAYS, "2026-01-01", "P1M")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneMayActUntilTheDayIsOverWhereTheInstitutionIs() {
        var day = LocalDate.parse("2026-03-26");
        assertThat(DeadlineRule.endOf(day, PARIS)).isEqualTo("2026-03-26T23:00:00Z");
        assertThat(DeadlineRule.endOf(day, TUNIS)).isEqualTo("2026-03-26T23:00:00Z");
        assertThat(DeadlineRule.lastDayBefore(DeadlineRule.endOf(day, PARIS), PARIS))
                .isEqualTo(day);
    }

    @Test
    void summerTimeMovesTheEndOfTheDayInParisAndNotInTunis() {
        var day = LocalDate.parse("2026-07-14");
        assertThat(DeadlineRule.endOf(day, PARIS)).isEqualTo("2026-07-14T22:00:00Z");
        assertThat(DeadlineRule.endOf(day, TUNIS)).isEqualTo("2026-07-14T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-10-26, 24"})
    void theDayOnWhichTheClocksChangeIsShorterOrLonger(LocalDate day, int hours) {
        var length = Duration.between(DeadlineRule.endOf(day.minusDays(1), PARIS), DeadlineRule.endOf(day, PARIS));
        assertThat(length).isEqualTo(Duration.ofHours(hours));
    }
}
