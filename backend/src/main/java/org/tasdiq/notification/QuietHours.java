package org.tasdiq.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When no mail leaves. From 20:00 to 8:00 is a night, from 12:00 to 14:00 a noon; on a day off none leaves at all.
 *
 * @param from and {@code until}: both or none
 */
record QuietHours(@Nullable LocalTime from, @Nullable LocalTime until, Predicate<LocalDate> dayOff, ZoneId zone) {
    /** However long the house is closed: mail about somebody's rights does not wait a summer. */
    private static final int MOST_DAYS_OFF = 7;

    /** The first moment from that one on at which a mail may leave. */
    Instant leaves(Instant at) {
        var moment = at.atZone(zone);
        var patience = moment.toLocalDate().plusDays(MOST_DAYS_OFF);
        while (true) {
            var day = moment.toLocalDate();
            if (day.isBefore(patience) && dayOff.test(day))
                moment = day.plusDays(1).atStartOfDay(zone);
            else if (isQuiet(moment.toLocalTime())) moment = wakes(moment);
            else return moment.toInstant();
        }
    }

    private boolean isQuiet(LocalTime time) {
        if (from == null || until == null) return false;
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    private ZonedDateTime wakes(ZonedDateTime quiet) {
        var morning = java.util.Objects.requireNonNull(until);
        var today = quiet.toLocalDate().atTime(morning).atZone(zone);
        return today.isAfter(quiet)
                ? today
                : quiet.toLocalDate().plusDays(1).atTime(morning).atZone(zone);
    }
}
