package org.tasdiq.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Rows;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** The files of the reader's institutions, those they may read: filtered, sorted, counted, and as a table to take along. */
@Service
public class WorkList {
    /** Beyond it a count says only that there are more. */
    public static final int COUNTED = 1000;

    private static final int PAGE = 50;
    private static final int PAGE_OF_A_TABLE = 500;

    private final WorkQueries queries;
    private final Reach reach;
    private final Officers officers;
    private final Referentials referentials;
    private final Institutions institutions;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final WorkTable table;
    private final Clock clock;

    WorkList(
            WorkQueries queries,
            Reach reach,
            Officers officers,
            Referentials referentials,
            Institutions institutions,
            People people,
            Deadlines deadlines,
            Actors actors,
            WorkTable table,
            Clock clock) {
        this.queries = queries;
        this.reach = reach;
        this.officers = officers;
        this.referentials = referentials;
        this.institutions = institutions;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.table = table;
        this.clock = clock;
    }

    /**
     * A page of fifty files.
     *
     * @param after where it begins; empty for the first page
     */
    @Transactional(readOnly = true)
    @Permission("candidacy.listFiles")
    public WorkPage page(WorkFilter filter, WorkSort sort, WorkPage.@Nullable From after) {
        return page(question(filter, List.of()), sort, after, PAGE);
    }

    /** How many files there are; {@link #COUNTED} and one where there are more than that. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listFiles")
    public int count(WorkFilter filter) {
        return queries.count(question(filter, List.of()), COUNTED + 1);
    }

    /**
     * Writes the list as a table for a spreadsheet, page by page, whatever its length.
     *
     * @param only these files of it; all of them where it is empty
     */
    @Permission("candidacy.listFiles")
    public void export(WorkFilter filter, WorkSort sort, Collection<CandidacyId> only, Locale language, Rows rows)
            throws IOException {
        var question = question(filter, only.stream().map(CandidacyId::value).toList());
        table.head(language, rows);
        WorkPage.From after = null;
        do {
            var page = page(question, sort, after, PAGE_OF_A_TABLE);
            table.lines(page.files(), language, rows);
            after = page.next();
        } while (after != null);
    }

    /** What the list can be filtered by. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listFiles")
    public WorkChoices choices() {
        var parts = reach.ofReader();
        var here = parts.stream().map(Reach.Part::institution).collect(Collectors.toSet());
        var ids = here.stream().map(InstitutionId::value).collect(Collectors.toSet());
        return new WorkChoices(
                here.stream().map(institutions::sheet).toList(),
                referentials.all().stream()
                        .filter(one -> ids.contains(one.institutionId()))
                        .toList(),
                queries.choices("""
                        select step from (
                          select distinct step from work_file where institution_id in (:institutions) and under_way = true) s
                        where step <> '' order by step""", parts),
                // For each person the first file is enough: no walk through every seat.
                named(queries.choices("""
                        select p.person_id from (select distinct person_id from work_person) p
                        where exists (select 1 from work_person j join work_file f on f.file_id = j.file_id
                          where j.person_id = p.person_id and j.seated = true
                            and f.institution_id in (:institutions) and f.under_way = true)""", parts)),
                here.stream()
                        .flatMap(one -> officers.of(one).stream())
                        .distinct()
                        .toList(),
                queries.choices("""
                        select distinct label from work_label
                        where institution_id in (:institutions) order by label""", parts));
    }

    private WorkPage page(WorkQueries.Question question, WorkSort sort, WorkPage.@Nullable From after, int size) {
        var found = queries.page(question, sort, after, size + 1);
        var rows = found.stream().limit(size).toList();
        return new WorkPage(sheets(rows), found.size() > size ? WorkQueries.place(rows.getLast(), sort.by()) : null);
    }

    private WorkQueries.Question question(WorkFilter filter, List<UUID> only) {
        var parts = reach.ofReader();
        var asked = filter.institution();
        var zone = parts.stream()
                .map(Reach.Part::institution)
                .filter(one -> asked == null || one.equals(asked))
                .findFirst()
                .map(one -> zone(one.value()))
                .orElse(ZoneOffset.UTC);
        return new WorkQueries.Question(parts, actors.person(), filter, only, clock.instant(), zone);
    }

    private List<WorkFile> sheets(List<WorkQueries.Row> rows) {
        var labels = queries.labels(rows.stream().map(WorkQueries.Row::file).toList());
        var zones = new HashMap<UUID, ZoneId>();
        var names = new HashMap<UUID, String>();
        return rows.stream()
                .map(row -> sheet(
                        row,
                        zones.computeIfAbsent(row.institution(), this::zone),
                        labels.getOrDefault(row.file(), List.of()),
                        names))
                .toList();
    }

    private WorkFile sheet(WorkQueries.Row row, ZoneId zone, List<String> labels, Map<UUID, String> names) {
        var due = row.due();
        var assignee = row.assignee();
        return new WorkFile(
                new CandidacyId(row.file()),
                row.reference(),
                row.candidateName(),
                new InstitutionId(row.institution()),
                new CertificationId(row.certification()),
                row.status(),
                row.step(),
                roles(row.roles()),
                row.since(),
                due,
                due == null ? null : lastDay(due.atZone(zone)),
                due != null && !due.isAfter(clock.instant()),
                row.sentAt(),
                assignee == null ? null : new PersonId(assignee),
                assignee == null ? "" : names.computeIfAbsent(assignee, id -> name(new PersonId(id))),
                labels);
    }

    private static LocalDate lastDay(java.time.ZonedDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }

    private ZoneId zone(UUID institution) {
        return deadlines.zone(institutions.sheet(new InstitutionId(institution)).regime());
    }

    private static List<Role> roles(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .toList();
    }

    /** Everybody who works on a file learns who looks after it and who judges it, also those who look nobody up. */
    private String name(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).name();
    }

    private List<PersonSheet> named(List<String> ids) {
        return actors.asSystem(() -> ids.stream()
                .map(PersonId::of)
                .map(people::sheet)
                .sorted(java.util.Comparator.comparing(PersonSheet::name))
                .toList());
    }
}
