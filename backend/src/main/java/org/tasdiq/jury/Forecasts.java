package org.tasdiq.jury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** How far the jurors of an institution go for the files that wait. */
@Service
public class Forecasts {
    private static final int MOST_MEMBERS = 20;
    private static final int WORKING_DAYS = 5;

    private final Sittings sittings;
    private final JurorRepository jurors;
    private final JuryRepository juries;
    private final Lawfulness lawfulness;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final JurySettings settings;

    Forecasts(
            Sittings sittings,
            JurorRepository jurors,
            JuryRepository juries,
            Lawfulness lawfulness,
            Institutions institutions,
            Referentials referentials,
            Deadlines deadlines,
            JurySettings settings) {
        this.sittings = sittings;
        this.jurors = jurors;
        this.juries = juries;
        this.lawfulness = lawfulness;
        this.institutions = institutions;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** When each file can be expected to be heard, and which will be late; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public Forecast of(InstitutionId institution) {
        var regime = institutions.sheet(institution).regime();
        var waiting = sittings.waiting(institution);
        var aims = waiting.stream()
                .map(WaitingFile::certification)
                .distinct()
                .collect(Collectors.toMap(id -> id, referentials::sheet));
        var entered = jurors.findByInstitutionIdOrderByName(institution.value()).stream()
                .map(juror -> juror.sheet().person())
                .toList();
        var register = jurors.informed(institution, entered).stream()
                .filter(JurorSheet::isActive)
                .sorted(Comparator.comparing(JurorSheet::name))
                .toList();
        var need = need(regime, lawfulness.norms(regime), lawfulness::verdict);
        var today = deadlines.today(regime);
        var expected = need.members() == 0
                ? List.<CapacityForecast.Expected>of()
                : new CapacityForecast(today, settings.notice(), need)
                        .of(
                                waiting.stream()
                                        .map(w -> new CapacityForecast.Demand(
                                                w.file(), aim(w, aims).code(), w.limit()))
                                        .toList(),
                                supply(
                                        register,
                                        engagements(
                                                register,
                                                waiting,
                                                today.withDayOfYear(1)
                                                        .atStartOfDay(deadlines.zone(regime))
                                                        .toInstant()),
                                        settings.filesPerJurorAndWeek()));
        return new Forecast(
                need.members(),
                settings.filesPerJurorAndWeek(),
                register.size(),
                outlooks(waiting, aims, register, expected),
                weeks(expected));
    }

    /** What a juror does already, but for the files that wait here. */
    record Engagement(int busy, int taken) {
        static final Engagement NONE = new Engagement(0, 0);
    }

    private Map<PersonId, Engagement> engagements(List<JurorSheet> register, List<WaitingFile> waiting, Instant since) {
        if (register.isEmpty() || waiting.isEmpty()) return Map.of();
        var people = register.stream().map(juror -> juror.person().value()).collect(Collectors.toSet());
        var files = waiting.stream().map(w -> w.file().value()).collect(Collectors.toSet());
        return juries.engagements(people, since, files).stream()
                .collect(Collectors.toMap(
                        row -> new PersonId((UUID) row[0]),
                        row -> new Engagement(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    static List<CapacityForecast.Supply> supply(
            List<JurorSheet> register, Map<PersonId, Engagement> engagements, int perWeek) {
        return register.stream()
                .map(juror -> new CapacityForecast.Supply(
                        juror.person(),
                        juror.quality(),
                        juror.qualifiedFor(),
                        perWeek,
                        juror.profile().filesPerYear(),
                        engagements
                                .getOrDefault(juror.person(), Engagement.NONE)
                                .busy(),
                        engagements
                                .getOrDefault(juror.person(), Engagement.NONE)
                                .taken(),
                        monday -> IntStream.range(0, WORKING_DAYS)
                                .mapToObj(monday::plusDays)
                                .anyMatch(juror.profile()::isAvailable)))
                .toList();
    }

    /** The smallest jury the decision table lets pass. */
    static CapacityForecast.Need need(String regime, Norms asked, CompositionTable table) {
        for (int members = 1; members <= MOST_MEMBERS; members++) {
            for (int academics = members; academics >= 0; academics--) {
                int others = members - academics;
                var jury = new Composition(regime, members, academics, others, 1, 0.5, 1, 0, 0, asked);
                if (table.check(jury).isLawful()) {
                    return new CapacityForecast.Need(academics, others);
                }
            }
        }
        return new CapacityForecast.Need(0, 0);
    }

    static List<Forecast.Outlook> outlooks(
            List<WaitingFile> waiting,
            Map<CertificationId, CertificationSheet> aims,
            List<JurorSheet> register,
            List<CapacityForecast.Expected> expected) {
        Map<CandidacyId, WaitingFile> files = waiting.stream().collect(Collectors.toMap(WaitingFile::file, w -> w));
        var byCertification = expected.stream()
                .collect(Collectors.groupingBy(
                        e -> e.demand().certification(), LinkedHashMap::new, Collectors.toList()));
        return byCertification.entrySet().stream()
                .map(entry -> {
                    var qualified = register.stream()
                            .filter(j -> j.qualifiedFor().contains(entry.getKey()))
                            .toList();
                    var weeks = entry.getValue().stream()
                            .map(CapacityForecast.Expected::week)
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList();
                    boolean all = weeks.size() == entry.getValue().size();
                    return new Forecast.Outlook(
                            entry.getKey(),
                            newest(entry.getKey(), aims).title(),
                            entry.getValue().size(),
                            qualified.size(),
                            qualified.stream().map(JurorSheet::discipline).collect(Collectors.toSet()),
                            weeks.isEmpty() ? null : weeks.getFirst(),
                            all ? weeks.getLast() : null,
                            entry.getValue().stream()
                                    .filter(CapacityForecast.Expected::missesLimit)
                                    .map(e -> late(
                                            Objects.requireNonNull(
                                                    files.get(e.demand().file())),
                                            e))
                                    .toList());
                })
                .sorted(Comparator.comparing(
                        Forecast.Outlook::last, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder())))
                .toList();
    }

    private static CertificationSheet aim(WaitingFile file, Map<CertificationId, CertificationSheet> aims) {
        return Objects.requireNonNull(aims.get(file.certification()));
    }

    /** Files may aim at several versions of one certification. */
    private static CertificationSheet newest(String code, Map<CertificationId, CertificationSheet> aims) {
        return aims.values().stream()
                .filter(sheet -> sheet.code().equals(code))
                .max(Comparator.comparingInt(CertificationSheet::version))
                .orElseThrow();
    }

    private static Forecast.Late late(WaitingFile file, CapacityForecast.Expected expected) {
        return new Forecast.Late(file.file(), file.reference(), Objects.requireNonNull(file.limit()), expected.week());
    }

    static List<Forecast.Week> weeks(List<CapacityForecast.Expected> expected) {
        var weeks = new TreeMap<LocalDate, List<CapacityForecast.Expected>>();
        for (var one : expected) {
            var monday = one.week();
            if (monday != null)
                weeks.computeIfAbsent(monday, _ -> new ArrayList<>()).add(one);
        }
        return weeks.entrySet().stream()
                .map(week -> new Forecast.Week(
                        week.getKey(),
                        week.getValue().size(),
                        (int) week.getValue().stream()
                                .filter(CapacityForecast.Expected::missesLimit)
                                .count(),
                        week.getValue().stream()
                                .collect(Collectors.toMap(
                                        one -> one.demand().certification(), _ -> 1, Integer::sum, TreeMap::new))))
                .toList();
    }
}
