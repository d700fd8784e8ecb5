package org.tasdiq.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;

/** The figures by which an institution steers. */
@Service
public class Cockpit {
    /** Legal delays that end in so many days are called for. */
    public static final int ALERT_DAYS = WorkFilter.Due.LEGAL_WITHIN_14_DAYS.days();

    private static final int WEEKS = 8;
    private static final int MONTHS = 12;
    /** Up to how many weeks late, class by class; whatever is later is in a class of its own. */
    private static final int[] WEEKS_LATE = {1, 2, 4};

    private final CockpitQueries queries;
    private final Reach reach;
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Clock clock;

    Cockpit(CockpitQueries queries, Reach reach, Institutions institutions, Deadlines deadlines, Clock clock) {
        this.queries = queries;
        this.reach = reach;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Of all institutions for whose files the reader works; days are those of the first of them. */
    @Transactional(readOnly = true)
    @Permission("desk.readCockpit")
    public CockpitSheet figures() {
        var here = reach.ofReader().stream()
                .filter(part -> !part.uninvolved())
                .map(Reach.Part::institution)
                .sorted(Comparator.comparing(InstitutionId::value))
                .toList();
        if (here.isEmpty())
            return new CockpitSheet(List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of());
        var zone = deadlines.zone(institutions.sheet(here.getFirst()).regime());
        var now = clock.instant();
        var today = now.atZone(zone).toLocalDate();
        var since = today.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        var from = since.atStartOfDay(zone).toInstant();
        return new CockpitSheet(
                queries.alerts(here, now, now.plus(ALERT_DAYS, ChronoUnit.DAYS), zone),
                queries.alertsInAll(here, now, now.plus(ALERT_DAYS, ChronoUnit.DAYS)),
                days(here, today, zone),
                late(here, zone),
                funnel(queries.reached(here, from)),
                queries.outcomes(here, from),
                months(queries.decided(here, from), zone));
    }

    private List<CockpitSheet.Day> days(List<InstitutionId> here, LocalDate today, ZoneId zone) {
        var monday = today.with(DayOfWeek.MONDAY);
        var end = monday.plusWeeks(WEEKS);
        var files = new TreeMap<LocalDate, Integer>();
        monday.datesUntil(end).forEach(day -> files.put(day, 0));
        queries.due(
                        here,
                        monday.atStartOfDay(zone).toInstant(),
                        end.atStartOfDay(zone).toInstant())
                .forEach(due ->
                        files.merge(due.at().minusNanos(1).atZone(zone).toLocalDate(), due.files(), Integer::sum));
        return files.entrySet().stream()
                .map(day -> new CockpitSheet.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private List<CockpitSheet.Late> late(List<InstitutionId> here, ZoneId zone) {
        var now = clock.instant();
        var steps = new TreeMap<String, int[]>();
        for (var missed : queries.missed(here, now)) {
            var weeks = ChronoUnit.WEEKS.between(missed.at().atZone(zone), now.atZone(zone));
            int place = (int)
                    Arrays.stream(WEEKS_LATE).filter(limit -> weeks >= limit).count();
            steps.computeIfAbsent(missed.step(), _ -> new int[WEEKS_LATE.length + 1])[place] += missed.files();
        }
        return steps.entrySet().stream()
                .map(step -> new CockpitSheet.Late(
                        step.getKey(), Arrays.stream(step.getValue()).boxed().toList()))
                .toList();
    }

    /** Whoever came further was at the earlier stages too. */
    private static List<CockpitSheet.Reached> funnel(int[] byPlace) {
        return Arrays.stream(Stage.values())
                .map(stage -> new CockpitSheet.Reached(
                        stage,
                        IntStream.range(stage.place(), byPlace.length)
                                .map(place -> byPlace[place])
                                .sum()))
                .toList();
    }

    private static List<CockpitSheet.OfMonth> months(List<CockpitQueries.Decided> decided, ZoneId zone) {
        var months = new TreeMap<YearMonth, List<CockpitQueries.Decided>>();
        for (var one : decided) {
            months.computeIfAbsent(YearMonth.from(one.at().atZone(zone)), _ -> new ArrayList<>())
                    .add(one);
        }
        return months.entrySet().stream()
                .map(month -> new CockpitSheet.OfMonth(
                        month.getKey(),
                        month.getValue().size(),
                        share(month.getValue(), CockpitQueries.Decided::netDays, 0.5),
                        share(month.getValue(), CockpitQueries.Decided::netDays, 0.9),
                        share(month.getValue(), CockpitQueries.Decided::wholeDays, 0.5)))
                .toList();
    }

    /** That share of the files took no longer; the nearest rank, one decimal. */
    private static double share(
            List<CockpitQueries.Decided> files, ToDoubleFunction<CockpitQueries.Decided> days, double share) {
        var sorted = files.stream().mapToDouble(days).sorted().toArray();
        return Math.round(sorted[(int) Math.ceil(sorted.length * share) - 1] * 10) / 10.0;
    }
}
