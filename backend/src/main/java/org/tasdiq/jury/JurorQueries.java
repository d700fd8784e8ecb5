package org.tasdiq.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** Searches, sorts and counts the register of an institution. */
@Component
class JurorQueries {
    /**
     * What is asked, and when.
     *
     * @param year when the year began
     */
    record Question(InstitutionId institution, JurorQuery query, LocalDate today, Instant year) {}

    record Row(UUID person, JurorRecord record, JurorPage.From place) {}

    /** Of each person of the register who sits or sat, on juries of other institutions too. */
    private static final String RECORDS = """
            select s.person_id,
              sum(j.status not in ('HEARD', 'ANNULLED')
                and c.status not in ('REJECTED', 'WITHDRAWN', 'LAPSED', 'CLOSED')) as running,
              sum(j.appointed_at >= :year) as this_year,
              sum(j.status = 'HEARD') as judged,
              min(case when j.status = 'HEARD' then j.session_date end) as first_heard
            from seat s join jury j on j.id = s.jury_id join candidacy c on c.id = j.candidacy_id
            where s.status in ('APPOINTED', 'INDEPENDENT')
              and s.person_id in (select person_id from juror where institution_id = :institution)
            group by s.person_id""";

    /** The name and {@link JurorProfile#expertise}. */
    private static final String WORDS = """
            concat_ws(' ', r.name, replace(json_extract(r.profile, '$.position', '$.discipline', '$.fields[*].label',
              '$.employments[*].employer'), '\\\\"', '"'))""";

    /** {@link JurorProfile#isAvailable}. */
    private static final String AVAILABLE = """
            (json_length(r.profile, '$.weekdays') = 0 or json_contains(r.profile, json_quote(:weekday), '$.weekdays'))
              and coalesce(json_value(r.profile, '$.mandate.from'), '') <= :on
              and coalesce(json_value(r.profile, '$.mandate.until'), '9999-12-31') >= :on
              and not exists (
                select 1 from json_table(r.profile, '$.absences[*]' columns (
                  begins varchar(10) path '$.from', ends varchar(10) path '$.until')) a
                where a.begins <= :on and a.ends >= :on)""";

    private final JdbcClient database;

    JurorQueries(JdbcClient database) {
        this.database = database;
    }

    List<Row> page(Question question, JurorSort sort, JurorPage.@Nullable From after, int limit) {
        var parameters = parameters(question);
        parameters.put("year", utc(question.year()));
        parameters.put("today", question.today().toString());
        parameters.put("limit", limit);
        var place = sort.by().expression();
        var way = sort.descending() ? " desc" : "";
        var from = "";
        if (after != null) {
            from = " and (%1$s %2$s :value or %1$s = :value and r.person_id %2$s :person)"
                    .formatted(place, sort.descending() ? "<" : ">");
            parameters.put("value", after.value());
            parameters.put("person", after.person().toString());
        }
        return database.sql("select r.person_id, w.running, w.this_year, w.judged, w.first_heard, " + place
                        + " as place from juror r left join (" + RECORDS + ") w on w.person_id = r.person_id where "
                        + where(question.query(), parameters) + from + " order by place" + way + ", r.person_id" + way
                        + " limit :limit")
                .params(parameters)
                .query((row, number) -> {
                    var person = person(row);
                    return new Row(person, record(row), new JurorPage.From(row.getString("place"), person));
                })
                .list();
    }

    int count(Question question) {
        var parameters = parameters(question);
        return database.sql("select count(*) from juror r where " + where(question.query(), parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Of those of the register who sit or sat. */
    Map<PersonId, JurorRecord> records(InstitutionId institution, Instant year) {
        return database
                .sql(RECORDS)
                .param("institution", institution.value().toString())
                .param("year", utc(year))
                .query((row, number) -> Map.entry(new PersonId(person(row)), record(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that somebody of the register speaks, in order. */
    List<String> languages(InstitutionId institution) {
        return database
                .sql("select distinct languages from juror where institution_id = ?")
                .param(institution.value().toString())
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .flatMap(String::lines)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Object> parameters(Question question) {
        var parameters = new HashMap<String, Object>();
        parameters.put("institution", question.institution().value().toString());
        return parameters;
    }

    /** Finds whom {@link JurorQuery#finds} finds, and who is written with other accents. */
    private static String where(JurorQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder("r.institution_id = :institution and r.inactive_reason ")
                .append(query.inactive() ? "<> ''" : "= ''");
        int n = 0;
        for (var word : query.wanted()) {
            var name = "word" + n++;
            where.append(" and " + WORDS + " like :" + name + " escape '!'");
            parameters.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        var quality = query.quality();
        if (quality != null) {
            where.append(" and r.quality = :quality");
            parameters.put("quality", quality.name());
        }
        has("qualified_for", query.certification(), where, parameters);
        has("languages", query.language(), where, parameters);
        var on = query.on();
        if (on != null) {
            where.append(" and " + AVAILABLE);
            parameters.put("on", on.toString());
            parameters.put("weekday", on.getDayOfWeek().name());
        }
        if (query.trained()) where.append(" and json_length(r.profile, '$.training') > 0");
        return where.toString();
    }

    /** Among the lines of that column. */
    private static void has(String column, String line, StringBuilder where, Map<String, Object> parameters) {
        if (line.isBlank()) return;
        where.append(" and instr(concat('\\n', r." + column + ", '\\n'), concat('\\n', :" + column + ", '\\n')) > 0");
        parameters.put(column, line);
    }

    private static UUID person(ResultSet row) throws SQLException {
        return UUID.fromString(row.getString("person_id"));
    }

    private static JurorRecord record(ResultSet row) throws SQLException {
        return new JurorRecord(
                row.getInt("running"),
                row.getInt("this_year"),
                row.getInt("judged"),
                row.getObject("first_heard", LocalDate.class));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
