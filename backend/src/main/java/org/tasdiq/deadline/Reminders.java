package org.tasdiq.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;

/** The moments at which those who must act are reminded. */
@Service
public class Reminders {
    private static final Duration SLACK = Duration.ofDays(4);

    private final DeadlineRepository deadlines;
    private final Regimes regimes;

    Reminders(DeadlineRepository deadlines, Regimes regimes) {
        this.deadlines = deadlines;
        this.regimes = regimes;
    }

    /** Every reminder of the file's running deadlines, past and to come, the earliest first. */
    @Transactional(readOnly = true)
    @Permission("deadline.read")
    public List<ReminderSheet> of(CaseId file) {
        return deadlines.findByFileIdOrderByStartedOnAscRoundAsc(file.value()).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING)
                .flatMap(d -> regimes.rule(d).alerts().stream().map(alert -> sheet(d, alert)))
                .sorted(java.util.Comparator.comparing(ReminderSheet::moment))
                .toList();
    }

    /**
     * The files of which one is to be reminded in that time, by the dates that hold: a timer of the diagram stays where it was
     * when a date moves or a clock stands, and goes with its step; warnings have none.
     */
    @Transactional(readOnly = true)
    @Permission("deadline.watch")
    public Set<UUID> filesBetween(Instant from, Instant to) {
        return Stream.of(
                        deadlines.running(from, regimes.rulesThatOnlyRemind()).stream(),
                        deadlines.runningAfterStanding(from).stream(),
                        endingSoon(from, to))
                .flatMap(found -> found)
                .filter(d -> regimes.rule(d).alerts().stream()
                        .map(alert -> sheet(d, alert).moment())
                        .anyMatch(moment -> moment.isAfter(from) && !moment.isAfter(to)))
                .map(deadline -> deadline.file().value())
                .collect(Collectors.toSet());
    }

    private record BeforeTheEnd(String rule, Period moment) {}

    /** Those whose end is as far away as a reminder comes before it, give or take the length of a month: not all that run. */
    private Stream<Deadline> endingSoon(Instant from, Instant to) {
        return regimes.rules().stream()
                .flatMap(rule -> rule.alerts().stream()
                        .filter(DeadlineRule.Alert::isBeforeTheEnd)
                        .map(alert -> new BeforeTheEnd(rule.rule(), alert.moment())))
                .distinct()
                .flatMap(one -> {
                    var ahead =
                            Duration.ofDays(-LocalDate.EPOCH.plus(one.moment()).toEpochDay());
                    return deadlines
                            .endingBetween(
                                    from.plus(ahead).minus(SLACK),
                                    to.plus(ahead).plus(SLACK),
                                    Set.of(one.rule()))
                            .stream();
                });
    }

    /** When one is next reminded, after that instant, of what has that rule and runs from one day to the other; nothing is kept. */
    @Permission("deadline.readRegime")
    public Optional<Instant> next(String regime, String rule, LocalDate from, LocalDate lastDay, Instant after) {
        return regimes.rule(regime, rule, from).alerts().stream()
                .map(alert -> alert.instant(alert.day(from, lastDay), regimes.zone(regime)))
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo);
    }

    private ReminderSheet sheet(Deadline deadline, DeadlineRule.Alert alert) {
        var zone = regimes.zone(deadline.regime());
        return new ReminderSheet(
                alert.step(),
                alert.isWarning(),
                alert.isBeforeTheEnd(),
                deadline.rule(),
                deadline.round(),
                regimes.rule(deadline).consequence(),
                DeadlineRule.lastDayBefore(deadline.due(), zone),
                alert.moment(deadline, zone));
    }
}
