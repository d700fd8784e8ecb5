package org.tasdiq.deadline;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineEvent.DeadlineExpired;
import org.tasdiq.deadline.DeadlineEvent.DeadlineExtended;
import org.tasdiq.deadline.DeadlineEvent.DeadlineLifted;
import org.tasdiq.deadline.DeadlineEvent.DeadlineMet;
import org.tasdiq.deadline.DeadlineEvent.DeadlineRenewed;
import org.tasdiq.deadline.DeadlineEvent.DeadlineResumed;
import org.tasdiq.deadline.DeadlineEvent.DeadlineStarted;
import org.tasdiq.deadline.DeadlineEvent.DeadlineStopped;
import org.tasdiq.identity.CaseRelations;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;

/** The deadlines of files. Rules are named as in the regime's data, such as {@code admissibility.deadline}. */
@Service
public class Deadlines {
    private static final int A_HANDFUL = 500;
    private static final UUID NOTHING = new UUID(0, 0);
    /** The broker's clock may be a little ahead of ours. */
    private static final Duration BROKER_AHEAD = Duration.ofSeconds(5);

    private final DeadlineRepository deadlines;
    private final Regimes regimes;
    private final Reckoner reckoner;
    private static final int MANY = 500;

    private final Standstills standstills;
    private final ObjectProvider<CaseRelations> rooms;
    private final Guard guard;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineRepository deadlines,
            Regimes regimes,
            Reckoner reckoner,
            Standstills standstills,
            ObjectProvider<CaseRelations> rooms,
            Guard guard,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.regimes = regimes;
        this.reckoner = reckoner;
        this.standstills = standstills;
        this.rooms = rooms;
        this.guard = guard;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens a deadline counted from that day. Opening one that already runs from the same day changes nothing; any
     * other repetition opens a new round and lifts the open one.
     */
    @Transactional
    @Permission("deadline.keep")
    public void start(CaseId file, String regime, String rule, LocalDate from) {
        var before = latest(file, rule);
        if (before.filter(d -> d.isOpen() && d.startedOn().equals(from)).isPresent()) return;
        before.filter(Deadline::isOpen).ifPresent(d -> d.lift(now()));
        var law = regimes.rule(regime, rule, from);
        var institution = institutionOf(file);
        var due = reckoner.due(law, from, institution);
        int round = before.map(Deadline::round).orElse(0) + 1;
        deadlines.save(new Deadline(file, institution, law, round, from, due));
        events.publishEvent(new DeadlineStarted(file, rule, round, from, due));
    }

    /** Somebody acted. Without an open deadline of that rule nothing changes: an expired one stays expired. */
    @Transactional
    @Permission("deadline.keep")
    public void meet(CaseId file, String rule) {
        open(file, rule).ifPresent(d -> {
            d.meet(now());
            events.publishEvent(new DeadlineMet(file, rule, d.round()));
        });
    }

    /**
     * Something was done: a time that runs while nothing is done is counted anew from today, in its round, once a day. More
     * time that was granted is not taken away.
     */
    @Transactional
    @Permission("deadline.keep")
    public void renew(CaseId file, String regime, String rule) {
        var today = today(regime);
        var law = regimes.rule(regime, rule, today);
        var due = reckoner.due(law, today, institutionOf(file));
        if (deadlines.renew(file.value(), rule, law.version(), today, due) > 0)
            events.publishEvent(new DeadlineRenewed(file, rule, today, due));
        else if (latest(file, rule).isEmpty()) start(file, regime, rule, today);
    }

    /** Stops the clock of a running deadline. */
    @Transactional
    @Permission("deadline.keep")
    public void stop(CaseId file, String rule) {
        open(file, rule).filter(d -> d.state() == DeadlineState.RUNNING).ifPresent(d -> stop(file, d, now()));
    }

    private void stop(CaseId file, Deadline running, Instant at) {
        running.stop(at);
        events.publishEvent(new DeadlineStopped(file, running.rule(), running.round()));
    }

    /** Lets a stopped clock run again: the due instant moves by exactly the time it stood. */
    @Transactional
    @Permission("deadline.keep")
    public void resume(CaseId file, String rule) {
        open(file, rule).filter(d -> d.state() == DeadlineState.STOPPED).ifPresent(d -> resume(file, d, now()));
    }

    private void resume(CaseId file, Deadline stopped, Instant at) {
        stopped.resume(at);
        events.publishEvent(new DeadlineResumed(file, stopped.rule(), stopped.round(), stopped.due()));
    }

    /** Stops the clock of everything that runs on the file under a rule that stands still during the pause. */
    @Transactional
    @Permission("deadline.keep")
    public void pause(CaseId file, Pause pause) {
        var at = now();
        standstills.begin(file, pause, at);
        all(file)
                .filter(d -> d.state() == DeadlineState.RUNNING)
                .filter(d -> regimes.rule(d).stopsWhile().contains(pause))
                .forEach(d -> stop(file, d, at));
    }

    /**
     * The pause is over: what stood for it runs again, also where a later version of its rule would not have stopped it, but
     * not what another pause still stops.
     */
    @Transactional
    @Permission("deadline.keep")
    public void goOn(CaseId file, Pause pause) {
        var at = now();
        standstills.end(file, pause, at);
        var lasting = standstills.lasting(file);
        all(file)
                .filter(d -> d.state() == DeadlineState.STOPPED)
                .filter(d -> regimes.everStops(d.regime(), d.rule(), pause))
                .filter(d -> Collections.disjoint(regimes.rule(d).stopsWhile(), lasting))
                .forEach(d -> resume(file, d, at));
    }

    /**
     * Gives more time, with a reason: one may act until the end of that day. Of a time that the law sets on the institution
     * only an administrator has more to give, never the authority that has to keep it.
     */
    @Transactional
    @Permission("deadline.extend")
    public void extend(CaseId file, String rule, LocalDate newDue, String reason) {
        var deadline = toExtend(file, rule, reason);
        deadline.extend(DeadlineRule.endOf(newDue, regimes.zone(deadline.regime())));
        events.publishEvent(new DeadlineExtended(file, rule, deadline.round(), newDue, reason));
    }

    /**
     * Gives more time for a step that was missed and still has to be done, with a reason, in a new round: what was missed
     * stays on record. Not where the end has moved the file on.
     */
    @Transactional
    @Permission("deadline.extend")
    public void extendMissed(CaseId file, String rule, LocalDate lastDay, String reason) {
        var missed = toExtend(file, rule, reason);
        if (missed.state() != DeadlineState.EXPIRED || !regimes.rule(missed).isRaised())
            throw Refusal.conflict("deadline.ended", rule);
        int round = reopen(missed, lastDay);
        events.publishEvent(new DeadlineExtended(file, rule, round, lastDay, reason));
    }

    private Deadline toExtend(CaseId file, String rule, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "deadline.reasonMissing");
        var deadline = latest(file, rule).orElseThrow(Refusal.unknown("deadline"));
        if (regimes.rule(deadline).bindsTheInstitution() && !guard.allows("deadline.extendDuty", file))
            throw Refusal.forbidden("deadline.dutyExtended");
        return deadline;
    }

    /** Opens a deadline that is over once more, in a new round: one may act until the end of that day. */
    @Transactional
    @Permission("deadline.extend")
    public void reopen(CaseId file, String rule, LocalDate lastDay) {
        reopen(latest(file, rule).orElseThrow(Refusal.unknown("deadline")), lastDay);
    }

    private int reopen(Deadline ended, LocalDate lastDay) {
        var today = today(ended.regime());
        if (!lastDay.isAfter(today)) throw Refusal.invalid("until", "deadline.notAfterToday");
        var law = regimes.rule(ended.regime(), ended.rule(), today);
        var due = DeadlineRule.endOf(lastDay, regimes.zone(ended.regime()));
        int round = ended.round() + 1;
        deadlines.save(new Deadline(ended.file(), ended.institution(), law, round, today, due));
        events.publishEvent(new DeadlineStarted(ended.file(), ended.rule(), round, today, due));
        return round;
    }

    /**
     * Asks for it no longer, with a reason. What the law sets on the institution stays: nobody frees it of that; and so does
     * what the file waits for, as without its end the file would wait for good.
     */
    @Transactional
    @Permission("deadline.extend")
    public void lift(CaseId file, String rule, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "deadline.reasonMissing");
        var deadline = latest(file, rule).orElseThrow(Refusal.unknown("deadline"));
        var law = regimes.rule(deadline);
        if (law.bindsTheInstitution()) throw Refusal.forbidden("deadline.dutyLifted");
        if (DeadlineRule.isAwaited(law.consequence())) throw Refusal.forbidden("deadline.awaitedLifted");
        deadline.lift(now());
        events.publishEvent(new DeadlineLifted(file, rule, deadline.round(), reason));
    }

    /** The file is over: what still runs is asked for no longer. */
    @Transactional
    @Permission("deadline.keep")
    public void end(CaseId file) {
        all(file).filter(Deadline::isOpen).forEach(d -> {
            d.lift(now());
            events.publishEvent(new DeadlineLifted(file, d.rule(), d.round(), "fileOver"));
        });
    }

    /** Every deadline of the file, the rounds of a rule in their order. */
    @Transactional(readOnly = true)
    @Permission("deadline.read")
    public List<DeadlineSheet> of(CaseId file) {
        return all(file).map(reckoner::sheet).toList();
    }

    /** The latest round of one rule on the file. */
    @Transactional(readOnly = true)
    @Permission("deadline.keep")
    public Optional<DeadlineSheet> latestOf(CaseId file, String rule) {
        return latest(file, rule).map(reckoner::sheet);
    }

    /** The last day of the latest round of one rule on each of these files; of those that have it. */
    @Transactional(readOnly = true)
    @Permission("deadline.keep")
    public Map<UUID, LocalDate> lastDays(List<UUID> files, String rule) {
        var days = new HashMap<UUID, LocalDate>();
        for (int from = 0; from < files.size(); from += MANY)
            deadlines
                    .findByRuleAndFileIdInOrderByRound(rule, files.subList(from, Math.min(from + MANY, files.size())))
                    .forEach(deadline -> days.put(
                            deadline.file().value(),
                            DeadlineRule.lastDayBefore(deadline.due(), regimes.zone(deadline.regime()))));
        return days;
    }

    /** What the engine's timers read, from the latest round of every rule. */
    @Transactional(readOnly = true)
    @Permission("deadline.keep")
    public Timers timers(CaseId file) {
        return reckoner.timers(all(file).toList());
    }

    /**
     * Running deadlines that were over at that instant and whose passing moves the file on, the oldest first, a handful
     * at a time; for the watchdog.
     *
     * @param after the last of the handful before: what cannot be moved holds up nothing behind it
     */
    @Transactional(readOnly = true)
    @Permission("deadline.watch")
    public List<DeadlineSheet> overdue(Instant at, @Nullable DeadlineSheet after) {
        var due = after == null ? Instant.EPOCH : after.due();
        var id = after == null ? NOTHING : after.id().value();
        return deadlines.overdue(at, due, id, regimes.rulesThatMoveFiles(), Limit.of(A_HANDFUL)).stream()
                .map(reckoner::sheet)
                .toList();
    }

    /**
     * Running deadlines that are over and move nothing, the oldest first, a handful at a time: the step still has to be
     * done, but everybody must see that it is late.
     */
    @Transactional(readOnly = true)
    @Permission("deadline.watch")
    public List<DeadlineSheet> late() {
        return deadlines.overdueButFor(now(), regimes.rulesThatMoveFiles(), Limit.of(A_HANDFUL)).stream()
                .map(reckoner::sheet)
                .toList();
    }

    /**
     * Marks a running deadline as expired.
     *
     * @return whether this call did it: of any number of calls exactly one gets true
     */
    @Transactional
    @Permission("deadline.watch")
    public boolean fire(DeadlineId id) {
        if (deadlines.expire(id.value(), now()) == 0) return false;
        var expired = deadlines.findById(id.value()).orElseThrow(Refusal.unknown("deadline"));
        if (!regimes.rule(expired).onlyReminds())
            events.publishEvent(new DeadlineExpired(expired.file(), expired.rule(), expired.round(), expired.due()));
        return true;
    }

    /**
     * Marks the running deadline of that rule as expired, for the step that the engine's own timer ended.
     *
     * @return whether it is over, now or before; not when it was extended or lifted meanwhile
     */
    @Transactional
    @Permission("deadline.keep")
    public boolean expire(CaseId file, String rule) {
        var latest = latest(file, rule);
        latest.filter(d -> d.expire(now().plus(BROKER_AHEAD)))
                .ifPresent(d -> events.publishEvent(new DeadlineExpired(file, rule, d.round(), d.due())));
        return latest.filter(d -> d.state() == DeadlineState.EXPIRED).isPresent();
    }

    /** The last day on which one may still act if a deadline of that rule opened that day, in no institution; nothing is kept. */
    @Permission("deadline.readRegime")
    public LocalDate lastDay(String regime, String rule, LocalDate from) {
        return regimes.rule(regime, rule, from).lastDay(from, regimes.calendar(regime, null));
    }

    /** The same on a file: days on which its institution is closed are no working days. */
    @Permission("deadline.readRegime")
    public LocalDate lastDay(CaseId file, String regime, String rule, LocalDate from) {
        return regimes.rule(regime, rule, from).lastDay(from, regimes.calendar(regime, institutionOf(file)));
    }

    /** The instant at which that day is over where the regime's clocks hang. */
    @Permission("deadline.readRegime")
    public Instant endOf(String regime, LocalDate lastDay) {
        return DeadlineRule.endOf(lastDay, regimes.zone(regime));
    }

    /** The last day that has not begun after that instant: the opposite of {@link #endOf}. */
    @Permission("deadline.readRegime")
    public LocalDate lastDayBefore(String regime, Instant end) {
        return DeadlineRule.lastDayBefore(end, regimes.zone(regime));
    }

    /** The day it is where the regime's clocks hang. */
    @Permission("deadline.readRegime")
    public LocalDate today(String regime) {
        return regimes.today(regime);
    }

    /** Neither the end of a week nor a public holiday, nor a day on which the institution is closed. */
    @Permission("deadline.readRegime")
    public boolean isWorkingDay(String regime, InstitutionId institution, LocalDate day) {
        return regimes.calendar(regime, institution.value()).isWorkingDay(day);
    }

    @Permission("deadline.readRegime")
    public ZoneId zone(String regime) {
        return regimes.zone(regime);
    }

    /** The country whose law the regime follows, by its two letters (ISO 3166-1). */
    @Permission("deadline.readRegime")
    public String country(String regime) {
        return regimes.country(regime);
    }

    /** A parameter of the regime, or the duration of the deadline rule of that name. */
    @Permission("deadline.readRegime")
    public String parameter(String regime, String key) {
        return regimes.parameter(regime, key, today(regime));
    }

    /** The parameter's value on that day. */
    @Permission("deadline.readRegime")
    public String parameter(String regime, String key, LocalDate on) {
        return regimes.parameter(regime, key, on);
    }

    /** The text of law or regulation from which the parameter's value on that day comes. */
    @Permission("deadline.readRegime")
    public Localized basis(String regime, String key, LocalDate on) {
        return regimes.basis(regime, key, on);
    }

    /** Which version of the parameter holds on that day. */
    @Permission("deadline.readRegime")
    public int version(String regime, String key, LocalDate on) {
        return regimes.version(regime, key, on);
    }

    @Permission("deadline.readRegime")
    public BigDecimal number(String regime, String key) {
        return new BigDecimal(regimes.parameter(regime, key, today(regime)));
    }

    @Permission("deadline.readRegime")
    public boolean flag(String regime, String key) {
        return regimes.parameter(regime, key, today(regime)).equals("true");
    }

    @Permission("deadline.readRegime")
    public Period period(String regime, String key) {
        return Period.parse(regimes.parameter(regime, key, today(regime)));
    }

    private @Nullable UUID institutionOf(CaseId file) {
        return rooms.stream()
                .flatMap(room -> room.institution(file).stream())
                .findFirst()
                .map(InstitutionId::value)
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Stream<Deadline> all(CaseId file) {
        return deadlines.findByFileIdOrderByStartedOnAscRoundAsc(file.value()).stream();
    }

    private Optional<Deadline> latest(CaseId file, String rule) {
        return deadlines.findFirstByFileIdAndRuleOrderByRoundDesc(file.value(), rule);
    }

    private Optional<Deadline> open(CaseId file, String rule) {
        return latest(file, rule).filter(Deadline::isOpen);
    }
}
