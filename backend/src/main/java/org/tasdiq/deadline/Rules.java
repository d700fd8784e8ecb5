package org.tasdiq.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineEvent.DeadlineReckoned;
import org.tasdiq.deadline.LawEvent.RulePublished;
import org.tasdiq.identity.Actors;

/** The deadline rules of a regime: read, tried out on the open files, and published by versions. */
@Service
public class Rules {
    private final Regimes regimes;
    private final LawBook book;
    private final LawWriter writer;
    private final Regency regency;
    private final DeadlineRepository deadlines;
    private final Reckoner reckoner;
    private final Standstills standstills;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rules(
            Regimes regimes,
            LawBook book,
            LawWriter writer,
            Regency regency,
            DeadlineRepository deadlines,
            Reckoner reckoner,
            Standstills standstills,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.regimes = regimes;
        this.book = book;
        this.writer = writer;
        this.regency = regency;
        this.deadlines = deadlines;
        this.reckoner = reckoner;
        this.standstills = standstills;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Every rule of the regime in its version of today, in the order of the steps. */
    @Permission("deadline.readRules")
    public List<RuleSheet> of(String regime) {
        return regimes.rules().stream()
                .filter(rule -> rule.regime().equals(regime))
                .map(DeadlineRule::rule)
                .distinct()
                .flatMap(rule -> versions(regime, rule).stream())
                .filter(sheet -> sheet.standing() == Standing.PRESENT)
                .toList();
    }

    /** Every version of a rule, the latest first. */
    @Permission("deadline.readRules")
    public List<RuleSheet> versions(String regime, String rule) {
        var all = regimes.law().versions(regime, rule).toList();
        if (all.isEmpty()) throw Refusal.unknown("deadlineRule").get();
        var today = regimes.today(regime);
        var present =
                Versioned.on(today, all.stream()).map(DeadlineRule::version).orElse(0);
        return all.stream()
                .sorted(Comparator.comparingInt(DeadlineRule::version).reversed())
                .map(one -> sheet(one, one.standing(present, today)))
                .toList();
    }

    /** Whether the person who asks may change the law of that regime. */
    @Permission("deadline.readRules")
    public boolean isChangedByMe(String regime) {
        return regency.isHeld(regime);
    }

    /** What the draft would do to the deadlines that are open; nothing is written. */
    @Transactional(readOnly = true)
    @Permission("deadline.readRules")
    public RuleTrial tryOut(String regime, String rule, RuleDraft draft) {
        var next = next(regimes.law(), regime, rule, draft);
        var outlooks = outlooks(next, deadlines.openUnder(regime, rule));
        return new RuleTrial(
                outlooks.size(),
                count(outlooks, Outlook::isEarlier),
                count(outlooks, Outlook::isLater),
                count(outlooks, Outlook::isOverAtOnce),
                count(outlooks, Outlook::stops),
                count(outlooks, Outlook::runsOn),
                outlooks.stream()
                        .filter(Outlook::isChanged)
                        .map(this::line)
                        .sorted(Comparator.comparing(RuleTrial.Line::dueThen).thenComparing(RuleTrial.Line::file))
                        .toList());
    }

    /**
     * Publishes the next version of a rule: deadlines that open from its first day on stand under it.
     *
     * @param running whether those that run now are reckoned anew too: refused when that takes time from a candidate
     *     or a third party, or when one would be over at once
     */
    @Transactional
    @Permission("deadline.changeRules")
    public void publish(String regime, String rule, RuleDraft draft, boolean running) {
        var law = book.opened();
        regency.require(regime);
        var next = next(law, regime, rule, draft);
        writer.write(next, clock.instant(), actors.person(), draft.reason());
        int reckoned = running ? reckon(next, draft.reason()) : 0;
        events.publishEvent(new RulePublished(
                RegimeId.of(regime),
                regime,
                rule,
                next.version(),
                next.validFrom(),
                next.period().toString(),
                reckoned,
                draft.reason()));
    }

    private int reckon(DeadlineRule next, String reason) {
        var outlooks = outlooks(next, deadlines.lockOpenUnder(next.regime(), next.rule()));
        int shortened = count(outlooks, Outlook::isEarlier);
        if (shortened > 0 && next.isForApplicants())
            throw Refusal.invalid("running", "deadline.shortensCandidate", shortened);
        int overdue = count(outlooks, Outlook::isOverAtOnce);
        if (overdue > 0) throw Refusal.invalid("running", "deadline.overAtOnce", overdue);
        for (var one : outlooks) {
            var deadline = one.deadline();
            deadline.reckon(next, one);
            events.publishEvent(new DeadlineReckoned(
                    deadline.file(),
                    deadline.rule(),
                    deadline.round(),
                    next.version(),
                    lastDay(next, one.due()),
                    reason));
        }
        return outlooks.size();
    }

    private DeadlineRule next(Law law, String regime, String rule, RuleDraft draft) {
        var latest = law.versions(regime, rule)
                .max(Comparator.comparingInt(DeadlineRule::version))
                .orElseThrow(Refusal.unknown("deadlineRule"));
        return DraftPolicy.next(latest, draft, regimes.today(regime), law.calendar(regime, null));
    }

    private List<Outlook> outlooks(DeadlineRule next, List<Deadline> open) {
        var stood = standstills.ofOpen(next.regime(), next.rule());
        return open.stream()
                .map(deadline -> reckoner.under(
                        next, deadline, stood.getOrDefault(deadline.file().value(), List.of())))
                .toList();
    }

    private RuleTrial.Line line(Outlook outlook) {
        var deadline = outlook.deadline();
        var law = regimes.rule(deadline);
        return new RuleTrial.Line(
                deadline.file().value(),
                deadline.round(),
                deadline.startedOn(),
                lastDay(law, deadline.due()),
                lastDay(law, outlook.due()),
                effect(outlook));
    }

    private static RuleTrial.Effect effect(Outlook outlook) {
        if (outlook.isOverAtOnce()) return RuleTrial.Effect.OVERDUE;
        if (outlook.stops()) return RuleTrial.Effect.STOPS;
        if (outlook.runsOn()) return RuleTrial.Effect.RUNS_ON;
        return outlook.isEarlier() ? RuleTrial.Effect.EARLIER : RuleTrial.Effect.LATER;
    }

    private LocalDate lastDay(DeadlineRule law, Instant due) {
        return DeadlineRule.lastDayBefore(due, regimes.zone(law.regime()));
    }

    private RuleSheet sheet(DeadlineRule rule, Standing standing) {
        var reminders = new LinkedHashMap<String, String>();
        rule.alerts()
                .forEach(alert -> reminders.put(alert.step(), alert.moment().toString()));
        return new RuleSheet(
                rule.regime(),
                rule.rule(),
                rule.version(),
                rule.validFrom(),
                standing,
                rule.steps(),
                rule.period().toString(),
                rule.counting(),
                reminders,
                rule.stopsWhile(),
                rule.actor(),
                regimes.consequence(rule, regimes.today(rule.regime())),
                rule.legalBasis(),
                rule.publication());
    }

    private static int count(List<Outlook> some, Predicate<Outlook> which) {
        return Math.toIntExact(some.stream().filter(which).count());
    }
}
