package org.tasdiq.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons what a deadline comes to by the rules of its regime: its end, its reminders, its timers. */
@Component
class Reckoner {
    /** Far enough for a timer that must not fire. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Regimes regimes;
    private final Clock clock;

    Reckoner(Regimes regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    /** @param institution whose days off count; empty where none is known */
    Instant due(DeadlineRule law, LocalDate from, @Nullable UUID institution) {
        var lastDay = law.lastDay(from, regimes.calendar(law.regime(), institution));
        return DeadlineRule.endOf(lastDay, regimes.zone(law.regime()));
    }

    /**
     * What would become of an open deadline under that version of its rule. Time for which its clock would have stood is
     * added: what it stood, with what other pauses would have made of it. More time that was granted is not taken away.
     *
     * @param standstills of the file
     */
    Outlook under(DeadlineRule law, Deadline open, List<Standstill> standstills) {
        var present = regimes.rule(open).stopsWhile();
        var stood = open.stood()
                .plus(stood(open, standstills, without(law.stopsWhile(), present)))
                .minus(stood(open, standstills, without(present, law.stopsWhile())));
        if (stood.isNegative()) stood = Duration.ZERO;
        var then = due(law, open.startedOn(), open.institution()).plus(stood);
        return new Outlook(
                open,
                (isExtended(open) && then.isBefore(open.due()) ? open.due() : then).truncatedTo(ChronoUnit.MICROS),
                stood,
                standsSince(law, open, standstills),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A clock that stands for what stops it still goes on standing; another stands from the beginning of what lasts. */
    private static @Nullable Instant standsSince(DeadlineRule law, Deadline open, List<Standstill> standstills) {
        var lasting = standstills.stream()
                .filter(Standstill::lasts)
                .filter(one -> law.stopsWhile().contains(one.pause()))
                .map(Standstill::from)
                .min(Comparator.naturalOrder());
        boolean known = standstills.stream().anyMatch(Standstill::lasts);
        if (open.state() == DeadlineState.STOPPED) return lasting.isPresent() || !known ? open.stoppedSince() : null;
        return lasting.orElse(null);
    }

    private Duration stood(Deadline open, List<Standstill> standstills, Set<Pause> pauses) {
        var begun = open.startedOn().atStartOfDay(regimes.zone(open.regime())).toInstant();
        return standstills.stream()
                .filter(one -> pauses.contains(one.pause()))
                .map(one -> one.since(begun))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Set<Pause> without(Set<Pause> some, Set<Pause> others) {
        return some.stream().filter(pause -> !others.contains(pause)).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isExtended(Deadline open) {
        var reckoned = due(regimes.rule(open), open.startedOn(), open.institution());
        return open.due().isAfter(reckoned.plus(open.stood()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Of every rule the latest round counts; of several rules of one step the one that ends first. */
    Timers timers(List<Deadline> ofOneFile) {
        var latest = new LinkedHashMap<String, Deadline>();
        for (var deadline : ofOneFile) latest.merge(deadline.rule(), deadline, (a, b) -> a.round() > b.round() ? a : b);
        Map<String, Instant> due = new HashMap<>();
        Map<String, Instant> alert = new HashMap<>();
        for (var deadline : latest.values()) {
            var law = regimes.rule(deadline);
            law.steps().forEach(step -> due.merge(step, timer(deadline), Reckoner::earlier));
            law.alerts().stream()
                    .filter(a -> !a.isWarning())
                    .forEach(a -> alert.put(a.step(), timer(deadline, law, a)));
        }
        return new Timers(Map.copyOf(due), Map.copyOf(alert));
    }

    private static Instant timer(Deadline deadline) {
        return switch (deadline.state()) {
            case STOPPED, LIFTED -> NEVER;
            default -> deadline.due();
        };
    }

    /** A reminder whose moment is past is not repeated when the step is entered again: it comes with the end, if one does. */
    private Instant timer(Deadline deadline, DeadlineRule law, DeadlineRule.Alert alert) {
        var due = timer(deadline);
        if (due.equals(NEVER)) return NEVER;
        var moment = moment(deadline, alert);
        if (moment.isAfter(clock.instant())) return moment;
        return law.onlyReminds() ? NEVER : due;
    }

    private Instant moment(Deadline deadline, DeadlineRule.Alert alert) {
        return alert.moment(deadline, regimes.zone(deadline.regime()));
    }

    DeadlineSheet sheet(Deadline d) {
        var law = regimes.rule(d);
        return new DeadlineSheet(
                new DeadlineId(d.id()),
                d.file().value(),
                d.regime(),
                d.rule(),
                law.version(),
                d.round(),
                law.steps().getFirst(),
                law.steps(),
                d.startedOn(),
                DeadlineRule.lastDayBefore(d.due(), regimes.zone(d.regime())),
                d.due(),
                nextAlert(d, law),
                d.state(),
                d.stoppedSince(),
                d.endedAt(),
                regimes.consequence(law, d.startedOn()),
                law.legalBasis(),
                law.legal(),
                law.actor());
    }

    private @Nullable Instant nextAlert(Deadline deadline, DeadlineRule law) {
        if (deadline.state() != DeadlineState.RUNNING) return null;
        return law.alerts().stream()
                .map(alert -> moment(deadline, alert))
                .filter(moment -> moment.isAfter(clock.instant()))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
