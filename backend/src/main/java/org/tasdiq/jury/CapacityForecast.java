package org.tasdiq.jury;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/**
 * When the files that wait can be heard with the jurors there are. Week by week, the file whose legal limit comes first
 * gets a jury as small as the law allows, of the jurors who have most time left; one member at least is qualified for the
 * certification. Jurors first do what they already sit for.
 *
 * @param notice between today and the first day on which anybody can be called
 * @param need the smallest lawful jury
 */
record CapacityForecast(LocalDate today, Period notice, Need need) {
    private static final int WEEKS = 104;

    /** How many of whom a jury needs. */
    record Need(int academics, int professionals) {
        int members() {
            return academics + professionals;
        }
    }

    /**
     * What one juror can do.
     *
     * @param perWeek files in a week
     * @param perYear files in a calendar year; 0 for no limit
     * @param busy files of running juries not heard yet, but for those that wait for a date here
     * @param taken files taken on since 1 January, without those that wait for a date here
     * @param available whether the juror can sit in the week of that Monday
     */
    record Supply(
            PersonId juror,
            Quality quality,
            Set<String> qualified,
            int perWeek,
            int perYear,
            int busy,
            int taken,
            java.util.function.Predicate<LocalDate> available) {}

    /** @param certification the code of what the file that waits aims at */
    record Demand(
            CandidacyId file,
            String certification,
            @Nullable LocalDate limit) {}

    /** @param week the Monday of the week in which the file can be heard; empty when not within two years */
    record Expected(Demand demand, @Nullable LocalDate week) {
        boolean missesLimit() {
            var limit = demand.limit();
            return limit != null && (week == null || limit.isBefore(week));
        }
    }

    List<Expected> of(List<Demand> files, List<Supply> jurors) {
        var waiting = new ArrayList<>(files);
        waiting.sort(Comparator.comparing(Demand::limit, Comparator.nullsLast(Comparator.naturalOrder())));
        var busy = new HashMap<PersonId, Integer>();
        jurors.forEach(juror -> busy.put(juror.juror(), juror.busy()));
        var spent = new HashMap<PersonId, Integer>();
        jurors.forEach(juror -> spent.put(juror.juror(), juror.taken()));
        var heard = new HashMap<Demand, LocalDate>();
        int year = today.getYear();
        var monday = today.plus(notice).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < WEEKS && heard.size() < waiting.size(); week++, monday = monday.plusWeeks(1)) {
            if (monday.getYear() != year) spent.clear();
            year = monday.getYear();
            var free = free(jurors, busy, spent, monday);
            for (var file : waiting) {
                if (heard.containsKey(file)) continue;
                var jury = jury(file, jurors, free);
                if (jury.isEmpty()) continue;
                jury.forEach(juror -> {
                    free.merge(juror.juror(), -1, Integer::sum);
                    spent.merge(juror.juror(), 1, Integer::sum);
                });
                heard.put(file, monday);
            }
        }
        return waiting.stream().map(file -> new Expected(file, heard.get(file))).toList();
    }

    /** What everybody has left in that week after what they sit for already, and in that year. */
    private static Map<PersonId, Integer> free(
            List<Supply> jurors, Map<PersonId, Integer> busy, Map<PersonId, Integer> spent, LocalDate monday) {
        var free = new HashMap<PersonId, Integer>();
        for (var juror : jurors) {
            int files = juror.available().test(monday) ? juror.perWeek() : 0;
            int before = busy.getOrDefault(juror.juror(), 0);
            int first = Math.min(before, files);
            busy.put(juror.juror(), before - first);
            int left = juror.perYear() == 0
                    ? files - first
                    : Math.min(files - first, juror.perYear() - spent.getOrDefault(juror.juror(), 0));
            free.put(juror.juror(), left);
        }
        return free;
    }

    private List<Supply> jury(Demand file, List<Supply> jurors, Map<PersonId, Integer> free) {
        BiPredicate<Supply, Quality> can =
                (juror, quality) -> juror.quality() == quality && free.getOrDefault(juror.juror(), 0) > 0;
        var academics = best(jurors.stream().filter(j -> can.test(j, Quality.ACADEMIC)), free);
        var others = best(jurors.stream().filter(j -> can.test(j, Quality.PROFESSIONAL)), free);
        if (academics.size() < need.academics() || others.size() < need.professionals()) return List.of();
        var jury = new ArrayList<Supply>();
        jury.addAll(academics.subList(0, need.academics()));
        jury.addAll(others.subList(0, need.professionals()));
        if (jury.stream().anyMatch(juror -> qualified(juror, file))) return jury;
        var seated = new HashSet<>(jury);
        return Stream.concat(academics.stream(), others.stream())
                .filter(juror -> !seated.contains(juror) && qualified(juror, file))
                .findFirst()
                .map(expert -> replaced(jury, expert))
                .orElse(List.of());
    }

    /** The expert takes the seat of the last one of the same quality. */
    private static List<Supply> replaced(List<Supply> jury, Supply expert) {
        var result = new ArrayList<>(jury);
        for (int n = result.size() - 1; n >= 0; n--) {
            if (result.get(n).quality() == expert.quality()) {
                result.set(n, expert);
                return result;
            }
        }
        return List.of();
    }

    /** Those with most time first; generalists before the experts whom other certifications need. */
    private static List<Supply> best(Stream<Supply> jurors, Map<PersonId, Integer> free) {
        return jurors.sorted(Comparator.comparingInt((Supply juror) -> -free.getOrDefault(juror.juror(), 0))
                        .thenComparingInt(juror -> juror.qualified().size())
                        .thenComparing(juror -> juror.juror().value()))
                .toList();
    }

    private static boolean qualified(Supply juror, Demand file) {
        return juror.qualified().contains(file.certification());
    }
}
