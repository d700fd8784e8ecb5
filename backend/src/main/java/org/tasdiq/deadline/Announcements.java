package org.tasdiq.deadline;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.deadline.DeadlineEvent.DeadlineReckoned;
import org.tasdiq.deadline.LawEvent.HolidayAnnounced;

/** Where a holiday turns out to be the last day of what runs, that ends later; nothing ends earlier for it. */
@Component
class Announcements {
    private record Kind(String regime, String rule) {}

    private final DeadlineRepository deadlines;
    private final Standstills standstills;
    private final Reckoner reckoner;
    private final Regimes regimes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Announcements(
            DeadlineRepository deadlines,
            Standstills standstills,
            Reckoner reckoner,
            Regimes regimes,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.deadlines = deadlines;
        this.standstills = standstills;
        this.reckoner = reckoner;
        this.regimes = regimes;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(HolidayAnnounced announced) {
        transactions.executeWithoutResult(begun -> regimes.rules().stream()
                .filter(rule -> regimes.country(rule.regime()).equals(announced.country()))
                .map(rule -> new Kind(rule.regime(), rule.rule()))
                .distinct()
                .forEach(kind -> follow(kind, announced.code())));
    }

    private void follow(Kind kind, String holiday) {
        var stood = standstills.ofOpen(kind.regime(), kind.rule());
        for (var deadline : deadlines.lockOpenUnder(kind.regime(), kind.rule())) {
            var law = regimes.rule(deadline);
            var then = reckoner.under(
                    law, deadline, stood.getOrDefault(deadline.file().value(), List.of()));
            if (!endsOnADayOff(deadline) || !then.due().isAfter(deadline.due())) continue;
            deadline.reckon(law, then);
            var last = DeadlineRule.lastDayBefore(then.due(), regimes.zone(kind.regime()));
            events.publishEvent(
                    new DeadlineReckoned(deadline.file(), kind.rule(), deadline.round(), law.version(), last, holiday));
        }
    }

    private boolean endsOnADayOff(Deadline deadline) {
        var last = DeadlineRule.lastDayBefore(deadline.due(), regimes.zone(deadline.regime()));
        return !regimes.calendar(deadline.regime(), deadline.institution()).isWorkingDay(last);
    }
}
