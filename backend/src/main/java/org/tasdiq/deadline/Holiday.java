package org.tasdiq.deadline;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;

/**
 * A public holiday as the data row says it.
 *
 * @param month month of the calendar the row is written in; 0 for a holiday that follows Easter
 * @param day day of that month, or days after Easter Sunday
 * @param days how many days it lasts
 * @param announced first days as announced by the authorities; they replace the reckoned day of their year
 */
record Holiday(
        String code, Basis basis, int month, int day, int days, int fromYear, int toYear, List<LocalDate> announced) {
    enum Basis {
        GREGORIAN,
        EASTER,
        /** Reckoned by the Umm al-Qura calendar: an approximation, Tunisia follows the moon as it is seen. */
        HIJRI
    }

    /** The reckoned and the announced day are never more than a few days apart; years of the two calendars are. */
    static final int NEAR = 14;

    boolean isOn(LocalDate date) {
        if (date.getYear() < fromYear || date.getYear() > toYear) return false;
        for (int back = 0; back < days; back++) if (begins(date.minusDays(back))) return true;
        return false;
    }

    private boolean begins(LocalDate date) {
        if (announced.contains(date)) return true;
        boolean replaced =
                announced.stream().anyMatch(first -> Math.abs(first.toEpochDay() - date.toEpochDay()) <= NEAR);
        return !replaced && isReckoned(date);
    }

    private boolean isReckoned(LocalDate date) {
        return switch (basis) {
            case GREGORIAN -> date.getMonthValue() == month && date.getDayOfMonth() == day;
            case EASTER -> date.equals(easter(date.getYear()).plusDays(day));
            case HIJRI -> {
                var moon = HijrahDate.from(date);
                yield moon.get(ChronoField.MONTH_OF_YEAR) == month && moon.get(ChronoField.DAY_OF_MONTH) == day;
            }
        };
    }

    /** Whether it could be announced for that day. */
    boolean isNear(LocalDate day) {
        return day.minusDays(NEAR).datesUntil(day.plusDays(NEAR + 1)).anyMatch(this::isReckoned);
    }

    /** Its first days in that year: those of the moon may come twice, or not at all. */
    Stream<HolidaySheet> in(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> year >= fromYear && year <= toYear && begins(day))
                .map(day -> new HolidaySheet(code, day, days, basis == Basis.HIJRI, announced.contains(day)));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
