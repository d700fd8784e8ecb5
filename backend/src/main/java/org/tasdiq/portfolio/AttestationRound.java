package org.tasdiq.portfolio;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** Lets links expire and reminds those who were asked: of several reminders that are due only once, and never twice. */
@Component
class AttestationRound {
    private static final Logger LOG = LoggerFactory.getLogger(AttestationRound.class);

    private final AttestationRepository attestations;
    private final PortfolioRepository portfolios;
    private final AttesterLinks links;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttestationRound(
            AttestationRepository attestations,
            PortfolioRepository portfolios,
            AttesterLinks links,
            Candidacies candidacies,
            Deadlines deadlines,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attestations = attestations;
        this.portfolios = portfolios;
        this.links = links;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.attestation.round:PT1M}")
    void goRound() {
        attestations.due(clock.instant()).forEach(this::goOn);
    }

    /** Each for itself: what stands in the way of one holds up no other. */
    private void goOn(UUID id) {
        try {
            actors.asSystem(() -> {
                transactions.executeWithoutResult(_ -> attestations.findById(id).ifPresent(this::goOn));
                return true;
            });
        } catch (RuntimeException hindered) {
            LOG.warn("Attestation {} could not be reminded of or expire yet", id, hindered);
        }
    }

    /** The version of the row lets only one of two rounds commit. */
    private void goOn(Attestation asked) {
        portfolios.lock(asked.file());
        if (!asked.state().isOpen()) return;
        var now = clock.instant();
        if (!asked.expiresAt().isAfter(now)) {
            asked.expire(now, mostLinks(asked));
            events.publishEvent(new PortfolioEvent.AttestationExpired(asked.file(), asked.id(), asked.linkNumber()));
            return;
        }
        var due = asked.nextReminderAt();
        if (due == null || due.isAfter(now)) return;
        var regime = candidacies.sheet(asked.file()).regime();
        asked.reminded(links.nextReminder(regime, asked, now));
        events.publishEvent(new PortfolioEvent.AttestationReminded(
                asked.file(), asked.id(), asked.linkNumber(), deadlines.today(regime)));
    }

    private int mostLinks(Attestation asked) {
        var regime = candidacies.sheet(asked.file()).regime();
        return deadlines.number(regime, "attestation.maxLinks").intValueExact();
    }
}
