package org.tasdiq.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;

/** The regimes of law as data: rules, parameters and public holidays, read once at start. */
@Component
class Regimes {
    private final List<DeadlineRule> rules;
    private final Map<String, Map<String, String>> parameters = new HashMap<>();
    private final Map<String, WorkCalendar> calendars = new HashMap<>();

    Regimes(JdbcClient database) {
        var alerts = new HashMap<String, List<DeadlineRule.Alert>>();
        database.sql("select regime, rule, version, step, moment from deadline_alert order by moment")
                .query(row -> {
                    var alert = new DeadlineRule.Alert(row.getString("step"), Period.parse(row.getString("moment")));
                    alerts.merge(key(row), List.of(alert), Regimes::joined);
                });
        rules = database.sql("select * from deadline_rule order by regime, position, version")
                .query((row, number) -> rule(row, alerts.getOrDefault(key(row), List.of())))
                .list();
        database.sql("select regime, name, setting from regime_parameter").query(row -> {
            parameters
                    .computeIfAbsent(row.getString("regime"), regime -> new HashMap<>())
                    .put(row.getString("name"), row.getString("setting"));
        });
        var announced = new HashMap<String, List<LocalDate>>();
        database.sql("select country, code, first_day from announced_holiday").query(row -> {
            announced.merge(
                    row.getString("country") + row.getString("code"),
                    List.of(row.getObject("first_day", LocalDate.class)),
                    Regimes::joined);
        });
        database.sql("select * from holiday").query(row -> {
            var days = announced.getOrDefault(row.getString("country") + row.getString("code"), List.of());
            calendars.merge(
                    row.getString("country"),
                    new WorkCalendar(List.of(holiday(row, days))),
                    (a, b) -> new WorkCalendar(joined(a.holidays(), b.holidays())));
        });
    }

    /** The rule in its version valid on that day. */
    DeadlineRule rule(String regime, String rule, LocalDate on) {
        return rules.stream()
                .filter(r -> r.regime().equals(regime) && r.rule().equals(rule))
                .filter(r -> !r.validFrom().isAfter(on))
                .max(Comparator.comparing(DeadlineRule::validFrom))
                .orElseThrow(Refusal.unknown("deadlineRule"));
    }

    private DeadlineRule rule(String regime, String rule, int version) {
        return rules.stream()
                .filter(r -> r.regime().equals(regime) && r.rule().equals(rule) && r.version() == version)
                .findFirst()
                .orElseThrow(Refusal.unknown("deadlineRule"));
    }

    DeadlineRule rule(Deadline deadline) {
        return rule(deadline.regime(), deadline.rule(), deadline.ruleVersion());
    }

    Set<String> rulesThatMoveFiles() {
        return rules.stream()
                .filter(DeadlineRule::movesFile)
                .map(DeadlineRule::rule)
                .collect(Collectors.toSet());
    }

    Set<String> rulesThatOnlyRemind() {
        return rules.stream()
                .filter(DeadlineRule::onlyReminds)
                .map(DeadlineRule::rule)
                .collect(Collectors.toSet());
    }

    List<DeadlineRule> rules() {
        return rules;
    }

    Map<String, String> parameters(String regime) {
        return parameters.getOrDefault(regime, Map.of());
    }

    /** The parameter's value; the name of a deadline rule gives that rule's duration of today, written nowhere else. */
    String parameter(String regime, String name, LocalDate today) {
        return Optional.ofNullable(parameters(regime).get(name))
                .orElseGet(() -> rule(regime, name, today).period().toString());
    }

    ZoneId zone(String regime) {
        var zone = parameters(regime).get("timezone");
        if (zone == null) throw Refusal.unknown("regime").get();
        return ZoneId.of(zone);
    }

    WorkCalendar calendar(String regime) {
        return calendars.getOrDefault(parameters(regime).getOrDefault("workCalendar", ""), new WorkCalendar(List.of()));
    }

    private static DeadlineRule rule(ResultSet row, List<DeadlineRule.Alert> alerts) throws SQLException {
        return new DeadlineRule(
                row.getString("regime"),
                row.getString("rule"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                steps(row.getString("steps")),
                Period.parse(row.getString("duration")),
                Counting.valueOf(row.getString("counting")),
                alerts,
                row.getString("actor"),
                row.getString("consequence"),
                row.getString("legal_basis"));
    }

    private static List<String> steps(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
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

    private static String key(ResultSet row) throws SQLException {
        return row.getString("regime") + "/" + row.getString("rule") + "/" + row.getInt("version");
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
