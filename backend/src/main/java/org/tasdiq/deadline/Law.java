package org.tasdiq.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * The law of all regimes at one edition.
 *
 * @param calendars by country
 * @param closures by institution
 */
record Law(
        long edition,
        List<DeadlineRule> rules,
        List<Parameter> parameters,
        Map<String, ParameterKind> kinds,
        Map<String, WorkCalendar> calendars,
        Map<UUID, List<Closure>> closures) {
    private static final WorkCalendar WEEKENDS = new WorkCalendar(List.of(), List.of());

    Stream<DeadlineRule> versions(String regime, String rule) {
        return rules.stream().filter(r -> r.regime().equals(regime) && r.rule().equals(rule));
    }

    Stream<Parameter> settings(String regime, String name) {
        return parameters.stream()
                .filter(p -> p.regime().equals(regime) && p.name().equals(name));
    }

    DeadlineRule rule(String regime, String rule, LocalDate on) {
        return Versioned.on(on, versions(regime, rule)).orElseThrow(Refusal.unknown("deadlineRule"));
    }

    Optional<DeadlineRule> rule(Deadline deadline) {
        return versions(deadline.regime(), deadline.rule())
                .filter(r -> r.version() == deadline.ruleVersion())
                .findFirst();
    }

    Set<String> rulesThatMoveFiles() {
        return names(DeadlineRule::movesFile);
    }

    Set<String> rulesThatOnlyRemind() {
        return names(DeadlineRule::onlyReminds);
    }

    private Set<String> names(Predicate<DeadlineRule> kind) {
        return rules.stream().filter(kind).map(DeadlineRule::rule).collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> setting(String regime, String name, LocalDate on) {
        return Versioned.on(on, settings(regime, name)).map(Parameter::setting);
    }

    /** Where the clocks hang; it never changes, because the day on which anything changes depends on it. */
    ZoneId zone(String regime) {
        return ZoneId.of(fixed(regime, "timezone"));
    }

    String country(String regime) {
        return fixed(regime, "workCalendar");
    }

    private String fixed(String regime, String name) {
        return settings(regime, name).findFirst().map(Parameter::setting).orElseThrow(Refusal.unknown("regime"));
    }

    WorkCalendar calendar(String regime, @Nullable UUID institution) {
        var country = calendars.getOrDefault(country(regime), WEEKENDS);
        return institution == null ? country : country.with(closures.getOrDefault(institution, List.of()));
    }
}
