package org.tasdiq.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/**
 * The law that holds now: kept in memory, read anew when it was changed here, and within a second when it was changed
 * by another instance on the same database.
 */
@Component
class Regimes {
    private final LawBook book;
    private final Clock clock;
    private volatile Law law;

    Regimes(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.law = book.committed();
    }

    @Scheduled(fixedDelayString = "${tasdiq.law.round:1s}")
    void listen() {
        if (book.edition() != law.edition()) take(book.committed());
    }

    @TransactionalEventListener
    void on(LawEvent changed) {
        take(book.committed());
    }

    /** What was read before the last change and comes after it holds no more. */
    private synchronized void take(Law read) {
        if (read.edition() >= law.edition()) law = read;
    }

    Law law() {
        return law;
    }

    /** The rule in its version valid on that day. */
    DeadlineRule rule(String regime, String rule, LocalDate on) {
        return law.rule(regime, rule, on);
    }

    /** The version under which it was opened, or last reckoned. */
    DeadlineRule rule(Deadline deadline) {
        return law.rule(deadline)
                // being published at this moment, or by another instance
                .or(() -> book.rule(deadline))
                .orElseThrow(Refusal.unknown("deadlineRule"));
    }

    boolean everStops(String regime, String rule, Pause pause) {
        return law.versions(regime, rule)
                .anyMatch(version -> version.stopsWhile().contains(pause));
    }

    Set<String> rulesThatMoveFiles() {
        return law.rulesThatMoveFiles();
    }

    Set<String> rulesThatOnlyRemind() {
        return law.rulesThatOnlyRemind();
    }

    List<DeadlineRule> rules() {
        return law.rules();
    }

    /** The parameter's value; the name of a deadline rule gives that rule's duration of the day, written nowhere else. */
    String parameter(String regime, String name, LocalDate on) {
        return law.setting(regime, name, on)
                .orElseGet(() -> rule(regime, name, on).period().toString());
    }

    Localized basis(String regime, String name, LocalDate on) {
        return Versioned.on(on, law.settings(regime, name))
                .map(Parameter::legalBasis)
                .orElseThrow(Refusal.unknown("parameter"));
    }

    int version(String regime, String name, LocalDate on) {
        return Versioned.on(on, law.settings(regime, name))
                .map(Parameter::version)
                .orElseThrow(Refusal.unknown("parameter"));
    }

    /** What happens when the time is over; what silence means is the parameter of the day on which it began. */
    String consequence(DeadlineRule rule, LocalDate on) {
        return rule.silence()
                .map(silence -> switch (parameter(rule.regime(), silence, on)) {
                    case "ADMISSIBLE" -> "silenceAdmits";
                    case "REJECTED" -> "silenceRejects";
                    case "DISMISSED" -> "silenceDismisses";
                    default -> "silenceEscalates";
                })
                .orElse(rule.consequence());
    }

    ZoneId zone(String regime) {
        return law.zone(regime);
    }

    String country(String regime) {
        return law.country(regime);
    }

    LocalDate today(String regime) {
        return LocalDate.now(clock.withZone(zone(regime)));
    }

    WorkCalendar calendar(String regime, @Nullable UUID institution) {
        return law.calendar(regime, institution);
    }
}
