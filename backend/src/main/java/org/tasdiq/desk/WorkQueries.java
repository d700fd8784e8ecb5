package org.tasdiq.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.PersonId;

/**
 * Reads the list of files. Every institution and state is a statement of its own under one UNION ALL: each walks one
 * index in the order of the list and stops when the page is full, wherever in the list it begins. Words and labels that few
 * files have are looked up first; those that many have are asked of each file on that walk, because to fetch and sort all who
 * have them would take longer than to come past a page of them.
 */
@Component
class WorkQueries {
    /** A row as it is kept. */
    record Row(
            UUID file,
            UUID institution,
            UUID certification,
            String reference,
            String candidateName,
            CandidacyStatus status,
            String step,
            String roles,
            Instant since,
            @Nullable Instant due,
            Instant sentAt,
            @Nullable UUID assignee) {}

    /** Beyond so many files with a word or a label it does not matter how many there are. */
    private static final int MANY = 10_000;

    private final JdbcClient database;

    WorkQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is asked, by whom and when.
     *
     * @param only of these files; of all, where there are none
     * @param zone where the day of a deadline is reckoned
     */
    record Question(
            List<Reach.Part> parts,
            PersonId reader,
            WorkFilter filter,
            Collection<UUID> only,
            Instant now,
            ZoneId zone) {}

    List<Row> page(Question question, WorkSort sort, WorkPage.@Nullable From after, int limit) {
        var parameters = parameters(question);
        parameters.put("limit", limit);
        var column = sort.by().column();
        var order = " order by f." + column + (sort.descending() ? " desc" : "") + ", f.file_id"
                + (sort.descending() ? " desc" : "") + " limit :limit";
        var from = "";
        if (after != null) {
            var beyond = sort.descending() ? "<" : ">";
            from = " and (f.%1$s %2$s :value or (f.%1$s = :value and f.file_id %2$s :file))".formatted(column, beyond);
            parameters.put("value", sort.by().isByTime() ? time(after.value()) : after.value());
            parameters.put("file", after.file().toString());
        }
        var statement = union(question, "f.*", from + order, isMetOnTheWay(question, limit), parameters);
        if (statement.isEmpty()) return List.of();
        return database.sql("select * from (" + statement + ") f" + order)
                .params(parameters)
                .query(row())
                .list();
    }

    /** How many there are; beyond the limit it stops counting. */
    int count(Question question, int limit) {
        var parameters = parameters(question);
        parameters.put("limit", limit);
        // In no order: what is looked up first comes past the limit soonest.
        var statement = union(question, "1", " limit :limit", false, parameters);
        if (statement.isEmpty()) return 0;
        int counted = database.sql("select count(*) from (" + statement + ") f")
                .params(parameters)
                .query(Integer.class)
                .single();
        return Math.min(counted, limit);
    }

    /** The place of a row in the list. */
    static WorkPage.From place(Row row, WorkOrder order) {
        return new WorkPage.From(
                switch (order) {
                    case DUE -> (row.due() == null ? WorkRows.NEVER.toInstant(ZoneOffset.UTC) : row.due()).toString();
                    case SENT -> row.sentAt().toString();
                    case SINCE -> row.since().toString();
                    case NAME -> row.candidateName();
                    case REFERENCE -> row.reference();
                },
                row.file());
    }

    Map<UUID, List<String>> labels(Collection<UUID> files) {
        var labels = new HashMap<UUID, List<String>>();
        if (files.isEmpty()) return labels;
        database.sql("select file_id, label from work_label where file_id in (:files) order by label")
                .param("files", files.stream().map(UUID::toString).toList())
                .query(row -> {
                    labels.computeIfAbsent(UUID.fromString(row.getString("file_id")), _ -> new ArrayList<>())
                            .add(row.getString("label"));
                });
        return labels;
    }

    /** One column of what occurs among the files of these institutions; it names them {@code :institutions}. */
    List<String> choices(String sql, Collection<Reach.Part> parts) {
        return parts.isEmpty()
                ? List.of()
                : database.sql(sql)
                        .param("institutions", ids(parts))
                        .query((row, number) -> row.getString(1))
                        .list();
    }

    /** Whether a walk through the list comes past a page sooner than the rarest of the words and labels is fetched. */
    private boolean isMetOnTheWay(Question question, int page) {
        if (question.parts().isEmpty()) return false;
        var filter = question.filter();
        var counts = new ArrayList<Integer>();
        for (var word : WorkRows.words(filter.words()))
            counts.add(upToMany(database.sql(
                            "select count(*) from (select 1 from work_word where word like ? limit " + MANY + ") w")
                    .param(word + "%")));
        if (!filter.label().isEmpty())
            counts.add(upToMany(database.sql("select count(*) from (select 1 from work_label where label = :label"
                            + " and institution_id in (:institutions) limit " + MANY + ") l")
                    .param("label", filter.label())
                    .param("institutions", ids(question.parts()))));
        if (counts.isEmpty()) return false;
        double all = Math.max(1, aboutAll());
        double share =
                counts.stream().mapToDouble(count -> Math.min(1, count / all)).reduce(1, (a, b) -> a * b);
        return page < share * Collections.min(counts);
    }

    private static int upToMany(JdbcClient.StatementSpec question) {
        return question.query(Integer.class).single();
    }

    /** As the database reckons from its samples. */
    private long aboutAll() {
        return database.sql("select table_rows from information_schema.tables"
                        + " where table_schema = database() and table_name = 'work_file'")
                .query(Long.class)
                .single();
    }

    private static List<String> ids(Collection<Reach.Part> parts) {
        return parts.stream().map(part -> part.institution().value().toString()).toList();
    }

    private static String union(
            Question question, String columns, String end, boolean onTheWay, Map<String, Object> parameters) {
        var filter = question.filter();
        var where = where(question, onTheWay, parameters);
        var statements = new ArrayList<String>();
        for (var part : question.parts()) {
            if (filter.institution() != null && !filter.institution().equals(part.institution())) continue;
            var name = "institution" + statements.size();
            parameters.put(name, part.institution().value().toString());
            for (boolean underWay : states(filter.state())) {
                statements.add("(select " + columns + " from work_file f where f.institution_id = :" + name
                        + " and f.under_way = " + underWay
                        + " and f.candidate_id <> :reader"
                        + (part.uninvolved()
                                ? " and not exists (select 1 from work_person p where p.file_id = f.file_id"
                                        + " and p.person_id = :reader)"
                                : "")
                        + where + end + ")");
            }
        }
        return String.join(" union all ", statements);
    }

    private static List<Boolean> states(WorkFilter.State state) {
        return switch (state) {
            case UNDER_WAY -> List.of(true);
            case OVER -> List.of(false);
            case ALL -> List.of(true, false);
        };
    }

    private static String where(Question question, boolean onTheWay, Map<String, Object> parameters) {
        var filter = question.filter();
        var conditions = new ArrayList<String>();
        int n = 0;
        for (var word : WorkRows.words(filter.words())) {
            var name = "word" + n++;
            conditions.add(has("work_word w where w.file_id = f.file_id and w.word like :" + name, onTheWay));
            parameters.put(name, word + "%");
        }
        if (!filter.step().isEmpty()) {
            conditions.add("f.step = :step");
            parameters.put("step", filter.step());
        }
        if (filter.due() != null) {
            conditions.add(
                    switch (filter.due()) {
                        case OVERDUE -> "f.due <= :now";
                        case WITHIN_7_DAYS, WITHIN_30_DAYS -> "f.due > :now and f.due <= :until";
                        case LEGAL_WITHIN_14_DAYS ->
                            "exists (select 1 from work_deadline d where d.file_id = f.file_id and d.legal"
                                    + " and d.state = 'RUNNING' and d.due > :now and d.due <= :until)";
                    });
            parameters.put("now", WorkRows.utc(question.now()));
            parameters.put(
                    "until",
                    WorkRows.utc(
                            question.now().plus(Duration.ofDays(filter.due().days()))));
        }
        if (filter.on() != null) {
            conditions.add("f.due > :begins and f.due <= :ends");
            parameters.put("begins", WorkRows.utc(begins(filter.on(), question)));
            parameters.put("ends", WorkRows.utc(begins(filter.on().plusDays(1), question)));
        }
        if (filter.certification() != null) {
            conditions.add("f.certification_id = :certification");
            parameters.put("certification", filter.certification().value().toString());
        }
        if (filter.juror() != null) {
            conditions.add("exists (select 1 from work_person j where j.file_id = f.file_id"
                    + " and j.person_id = :juror and j.seated)");
            parameters.put("juror", filter.juror().value().toString());
        }
        if (!filter.label().isEmpty()) {
            conditions.add(has(
                    "work_label l where l.file_id = f.file_id and l.institution_id = f.institution_id"
                            + " and l.label = :label",
                    onTheWay));
            parameters.put("label", filter.label());
        }
        switch (filter.assignee()) {
            case "" -> {}
            case WorkFilter.NOBODY -> conditions.add("f.assignee_id is null");
            case WorkFilter.ME -> conditions.add("f.assignee_id = :reader");
            default -> {
                conditions.add("f.assignee_id = :assignee");
                parameters.put("assignee", filter.assignee());
            }
        }
        if (!question.only().isEmpty()) {
            conditions.add("f.file_id in (:only)");
            parameters.put("only", question.only().stream().map(UUID::toString).toList());
        }
        return conditions.stream().map(" and "::concat).collect(Collectors.joining());
    }

    /** MariaDB fetches what is said to exist first; what has a limit it asks of each row. */
    private static String has(String what, boolean onTheWay) {
        return onTheWay ? "(select 1 from " + what + " limit 1) = 1" : "exists (select 1 from " + what + ")";
    }

    private static Instant begins(LocalDate day, Question question) {
        return day.atStartOfDay(question.zone()).toInstant();
    }

    private static Map<String, Object> parameters(Question question) {
        var parameters = new HashMap<String, Object>();
        parameters.put("reader", question.reader().value().toString());
        return parameters;
    }

    private static LocalDateTime time(String value) {
        try {
            return WorkRows.utc(Instant.parse(value));
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("value", "desk.noSuchFilter", value);
        }
    }

    private static RowMapper<Row> row() {
        return (row, number) -> new Row(
                uuid(row, "file_id"),
                uuid(row, "institution_id"),
                uuid(row, "certification_id"),
                row.getString("reference"),
                row.getString("candidate_name"),
                CandidacyStatus.valueOf(row.getString("status")),
                row.getString("step"),
                row.getString("roles"),
                instant(row, "since"),
                row.getObject("due", LocalDateTime.class).equals(WorkRows.NEVER) ? null : instant(row, "due"),
                instant(row, "sent_at"),
                row.getString("assignee_id") == null ? null : uuid(row, "assignee_id"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
