package org.tasdiq.candidacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How long somebody was active until a day. Activities of one kind at the same time count once; those of different kinds
 * add up (code du travail L6412-1), and so do the hours of all.
 *
 * @param months of all kinds together, rounded
 * @param hours from the weekly hours of each activity, rounded
 */
public record ExperienceTime(Map<ActivityKind, Integer> monthsByKind, int months, long hours) {
    private static final double DAYS_A_MONTH = 365.2425 / 12;

    public static ExperienceTime of(List<Experience> experiences, LocalDate until) {
        var begun = experiences.stream()
                .filter(e -> !e.from().isAfter(until))
                .filter(ExperienceTime::hasOrder)
                .toList();
        var byKind = new EnumMap<ActivityKind, Integer>(ActivityKind.class);
        long days = 0;
        for (var kind : ActivityKind.values()) {
            var same = begun.stream().filter(e -> e.kind() == kind).toList();
            if (same.isEmpty()) continue;
            long active = activeDays(same, until);
            byKind.put(kind, months(active));
            days += active;
        }
        double hours = begun.stream()
                .mapToDouble(e -> e.weeklyHours() * ChronoUnit.DAYS.between(e.from(), end(e, until)) / 7.0)
                .sum();
        return new ExperienceTime(byKind, months(days), Math.round(hours));
    }

    /** The day after the last one. */
    private static LocalDate end(Experience experience, LocalDate until) {
        var last = Objects.requireNonNullElse(experience.until(), until);
        return (last.isAfter(until) ? until : last).plusDays(1);
    }

    private static long activeDays(List<Experience> experiences, LocalDate until) {
        long days = 0;
        var reached = LocalDate.MIN;
        for (var experience : experiences.stream()
                .sorted(Comparator.comparing(Experience::from))
                .toList()) {
            var from = experience.from().isBefore(reached) ? reached : experience.from();
            var end = end(experience, until);
            if (!end.isAfter(from)) continue;
            days += ChronoUnit.DAYS.between(from, end);
            reached = end;
        }
        return days;
    }

    /** While it is being written an activity may still end before it begins. */
    private static boolean hasOrder(Experience experience) {
        return experience.until() == null || !experience.until().isBefore(experience.from());
    }

    private static int months(long days) {
        return (int) Math.round(days / DAYS_A_MONTH);
    }
}
