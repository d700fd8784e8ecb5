package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail waits for the morning of a working day, and never longer than a week of days off. */
class QuietHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T19:59:59, 2026-11-26T19:59:59",
        "2026-11-26T20:00,    2026-11-27T08:00",
        "2026-11-27T07:59:59, 2026-11-27T08:00",
        "2026-11-27T08:00,    2026-11-27T08:00",
        "2026-11-27T20:30,    2026-11-30T08:00", // Friday evening
        "2026-11-28T12:00,    2026-11-30T08:00", // Saturday
        "2026-11-30T07:00,    2026-11-30T08:00", // Monday before eight
        "2026-03-27T23:00,    2026-03-30T08:00", // over the change to summer time
    })
    void aNightAndAWeekendAreWaitedFor(LocalDateTime at, LocalDateTime leaves) {
        assertThat(leaves(
                        new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), QuietHoursTest::isWeekend, PARIS), at))
                .isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T11:59, 2026-11-26T11:59",
        "2026-11-26T12:00, 2026-11-26T14:00",
        "2026-11-26T23:00, 2026-11-26T23:00",
    })
    void aNoonIsWaitedForToo(LocalDateTime at, LocalDateTime leaves) {
        assertThat(leaves(new QuietHours(LocalTime.NOON, LocalTime.of(14, 0), day -> false, PARIS), at))
                .isEqualTo(leaves);
    }

    @Test
    void daysOffWithoutHoursEndAtMidnight() {
        assertThat(leaves(
                        new QuietHours(null, null, QuietHoursTest::isWeekend, PARIS),
                        LocalDateTime.parse("2026-11-28T12:00")))
                .isEqualTo(LocalDateTime.parse("2026-11-30T00:00"));
    }

    @Test
    void aSummerIsNotWaitedFor() {
        var closed = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), day -> true, PARIS);
        assertThat(leaves(closed, LocalDateTime.parse("2026-08-01T12:00")))
                .isEqualTo(LocalDateTime.parse("2026-08-08T08:00"));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDateTime leaves(QuietHours quiet, LocalDateTime at) {
        return LocalDateTime.ofInstant(quiet.leaves(at.atZone(PARIS).toInstant()), PARIS);
    }
}
