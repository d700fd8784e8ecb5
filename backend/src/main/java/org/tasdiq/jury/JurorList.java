package org.tasdiq.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;

/** The register of jurors as a list: searched, sorted, counted, with what each has done and is doing. */
@Service
public class JurorList {
    private static final int PAGE = 50;
    private static final int PAGE_OF_A_TABLE = 500;

    private final JurorRepository jurors;
    private final JurorQueries queries;
    private final Institutions institutions;
    private final Deadlines deadlines;

    JurorList(JurorRepository jurors, JurorQueries queries, Institutions institutions, Deadlines deadlines) {
        this.jurors = jurors;
        this.queries = queries;
        this.institutions = institutions;
        this.deadlines = deadlines;
    }

    /**
     * A page of fifty of those who are looked for.
     *
     * @param after where it begins; empty for the first page
     */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public JurorPage page(InstitutionId institution, JurorQuery query, JurorSort sort, JurorPage.@Nullable From after) {
        return page(question(institution, query), sort, after, PAGE);
    }

    /** How many are found. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public int count(InstitutionId institution, JurorQuery query) {
        return queries.count(question(institution, query));
    }

    /** All who are found, however many, by name. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public List<JurorSheet> all(InstitutionId institution, JurorQuery query) {
        var question = question(institution, query);
        var all = new ArrayList<JurorSheet>();
        JurorPage.From after = null;
        do {
            var page = page(question, JurorSort.BY_NAME, after, PAGE_OF_A_TABLE);
            page.jurors().forEach(line -> all.add(line.juror()));
            after = page.next();
        } while (after != null);
        return all;
    }

    /** What each juror of the institution who sits or sat has done and is doing. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public Map<PersonId, JurorRecord> records(InstitutionId institution) {
        return queries.records(
                institution, question(institution, JurorQuery.everybody()).year());
    }

    /** The languages that are spoken in the register, as tags. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public List<String> languages(InstitutionId institution) {
        return queries.languages(institution);
    }

    private JurorPage page(JurorQueries.Question question, JurorSort sort, JurorPage.@Nullable From after, int size) {
        var found = queries.page(question, sort, after, size + 1);
        if (found.isEmpty()) return new JurorPage(List.of(), null);
        var rows = found.stream().limit(size).toList();
        var sheets = jurors
                .findByInstitutionIdAndPersonIdIn(
                        question.institution().value(),
                        rows.stream().map(JurorQueries.Row::person).toList())
                .stream()
                .map(Juror::sheet)
                .collect(Collectors.toMap(juror -> juror.person().value(), juror -> juror));
        return new JurorPage(
                rows.stream()
                        .map(row -> new JurorLine(Objects.requireNonNull(sheets.get(row.person())), row.record()))
                        .toList(),
                found.size() > size ? rows.getLast().place() : null);
    }

    private JurorQueries.Question question(InstitutionId institution, JurorQuery query) {
        var regime = institutions.sheet(institution).regime();
        var today = deadlines.today(regime);
        var year = today.withDayOfYear(1).atStartOfDay(deadlines.zone(regime)).toInstant();
        return new JurorQueries.Question(institution, query, today, year);
    }
}
