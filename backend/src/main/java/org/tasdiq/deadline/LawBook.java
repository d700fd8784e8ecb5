package org.tasdiq.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;

/** The tables in which the law of the regimes is written. */
@Component
class LawBook {
    private final JdbcClient database;
    private final Texts texts;

    LawBook(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    long edition() {
        return database.sql("select edition from law_edition").query(Long.class).single();
    }

    /** All of it as it was committed. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    Law committed() {
        return read();
    }

    /**
     * Begins the next edition, and reads what holds until then; nobody else changes the law before this is committed. It
     * must come first in its transaction, which sees the database as it was at its first look.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Law opened() {
        database.sql("update law_edition set edition = edition + 1").update();
        return read();
    }

    /** The version a deadline stands under, as the transaction under way sees it. */
    Optional<DeadlineRule> rule(Deadline deadline) {
        var alerts = database.sql(
                        "select step, moment from deadline_alert where regime = ? and rule = ? and version = ?"
                                + " order by moment")
                .params(deadline.regime(), deadline.rule(), deadline.ruleVersion())
                .query((row, number) ->
                        new DeadlineRule.Alert(row.getString("step"), Period.parse(row.getString("moment"))))
                .list();
        return database.sql("select * from deadline_rule where regime = ? and rule = ? and version = ?")
                .params(deadline.regime(), deadline.rule(), deadline.ruleVersion())
                .query((row, number) -> rule(row, alerts))
                .optional();
    }

    private Law read() {
        return new Law(edition(), rules(), parameters(), kinds(), calendars(), closures());
    }

    private List<DeadlineRule> rules() {
        var alerts = new HashMap<String, List<DeadlineRule.Alert>>();
        database.sql("select regime, rule, version, step, moment from deadline_alert order by moment")
                .query(row -> {
                    var alert = new DeadlineRule.Alert(row.getString("step"), Period.parse(row.getString("moment")));
                    alerts.merge(key(row), List.of(alert), LawBook::joined);
                });
        return database.sql("select * from deadline_rule order by regime, position, version")
                .query((row, number) -> rule(row, alerts.getOrDefault(key(row), List.of())))
                .list();
    }

    private List<Parameter> parameters() {
        return database.sql("select * from regime_parameter order by regime, name, version")
                .query((row, number) -> new Parameter(
                        row.getString("regime"),
                        row.getString("name"),
                        row.getInt("version"),
                        day(row, "valid_from"),
                        row.getString("setting"),
                        basis(row),
                        publication(row)))
                .list();
    }

    private Map<String, ParameterKind> kinds() {
        var kinds = new HashMap<String, ParameterKind>();
        database.sql("select * from parameter_kind").query(row -> {
            var kind = ParameterKind.Type.valueOf(row.getString("kind"));
            kinds.put(row.getString("name"), new ParameterKind(kind, words(row.getString("choices"))));
        });
        return Map.copyOf(kinds);
    }

    private Map<String, WorkCalendar> calendars() {
        var announced = new HashMap<String, List<LocalDate>>();
        database.sql("select country, code, first_day from announced_holiday").query(row -> {
            announced.merge(
                    row.getString("country") + row.getString("code"), List.of(day(row, "first_day")), LawBook::joined);
        });
        var holidays = new HashMap<String, List<Holiday>>();
        database.sql("select * from holiday").query(row -> {
            var days = announced.getOrDefault(row.getString("country") + row.getString("code"), List.of());
            holidays.merge(row.getString("country"), List.of(holiday(row, days)), LawBook::joined);
        });
        return holidays.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, country -> new WorkCalendar(country.getValue(), List.of())));
    }

    private Map<UUID, List<Closure>> closures() {
        return database
                .sql("select * from closure order by first_day, last_day")
                .query((row, number) -> new Closure(
                        id(row, "id"),
                        id(row, "institution_id"),
                        day(row, "first_day"),
                        day(row, "last_day"),
                        new Localized(row.getString("name_fr"), row.getString("name_ar"), row.getString("name_en"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Closure::institution));
    }

    private DeadlineRule rule(ResultSet row, List<DeadlineRule.Alert> alerts) throws SQLException {
        return new DeadlineRule(
                row.getString("regime"),
                row.getString("rule"),
                row.getInt("version"),
                day(row, "valid_from"),
                words(row.getString("steps")),
                Period.parse(row.getString("duration")),
                Counting.valueOf(row.getString("counting")),
                alerts,
                words(row.getString("stops_while")).stream()
                        .map(Pause::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("actor"),
                row.getString("consequence"),
                basis(row),
                !row.getString("legal_basis").equals("ownRules"),
                publication(row));
    }

    private Localized basis(ResultSet row) throws SQLException {
        var french = row.getString("basis_fr");
        if (french != null) return new Localized(french, row.getString("basis_ar"), row.getString("basis_en"));
        var key = "deadline.basis." + row.getString("legal_basis");
        return new Localized(texts.of(Texts.FRENCH, key), texts.of(Texts.ARABIC, key), texts.of(Texts.ENGLISH, key));
    }

    private static @Nullable Publication publication(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", LocalDateTime.class);
        return at == null
                ? null
                : new Publication(
                        at.toInstant(ZoneOffset.UTC), new PersonId(id(row, "published_by")), row.getString("reason"));
    }

    private static Holiday holiday(ResultSet row, List<LocalDate> announced) throws SQLException {
        return new Holiday(
                row.getString("code"),
                Holiday.Basis.valueOf(row.getString("basis")),
                row.getInt("in_month"),
                row.getInt("on_day"),
                row.getInt("days"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                announced);
    }

    private static List<String> words(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("regime") + "/" + row.getString("rule") + "/" + row.getInt("version");
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
