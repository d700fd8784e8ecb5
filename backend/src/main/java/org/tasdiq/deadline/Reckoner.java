package org.tasdiq.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    Instant due(DeadlineRule law, LocalDate from) {
        var lastDay = law.lastDay(from, regimes.calendar(law.regime()));
        return DeadlineRule.endOf(lastDay, regimes.zone(law.regime()));
    }

    /** Of every rule the latest round counts. */
    Timers timers(List<Deadline> ofOneFile) {
        var latest = new LinkedHashMap<String, Deadline>();
        for (var deadline : ofOneFile) latest.merge(deadline.rule(), deadline, (a, b) -> a.round() > b.round() ? a : b);
        Map<String, Instant> due = new HashMap<>();
        Map<String, Instant> alert = new HashMap<>();
        for (var deadline : latest.values()) {
            var law = regimes.rule(deadline);
            law.steps().forEach(step -> due.put(step, timer(deadline)));
            law.alerts().forEach(a -> alert.put(a.step(), timer(deadline, law, a)));
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
                d.fileId(),
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
                law.consequence(),
                law.legalBasis(),
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
