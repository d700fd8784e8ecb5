package org.tasdiq.candidacy;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** Reminds whoever was invited, and lets invitations end: with their time, or with the file. */
@Component
class InvitationRound {
    private static final Logger LOG = LoggerFactory.getLogger(InvitationRound.class);

    private final CandidacyRepository candidacies;
    private final InvitationRepository invitations;
    private final InvitationLinks links;
    private final Deadlines deadlines;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationRound(
            CandidacyRepository candidacies,
            InvitationRepository invitations,
            InvitationLinks links,
            Deadlines deadlines,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.invitations = invitations;
        this.links = links;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @EventListener({CandidacyEvent.Withdrawn.class, CandidacyEvent.Lapsed.class, CandidacyEvent.Closed.class})
    void end(CandidacyEvent ended) {
        invitations.open(ended.file()).ifPresent(invitation -> invitation.close(clock.instant()));
    }

    @Scheduled(fixedDelayString = "${tasdiq.invitation.round:PT1M}")
    void goRound() {
        invitations.due(clock.instant()).forEach(this::goOn);
    }

    /** Each for itself: what stands in the way of one holds up no other. */
    private void goOn(UUID id) {
        try {
            actors.asSystem(() -> {
                transactions.executeWithoutResult(_ -> invitations.findById(id).ifPresent(this::goOn));
                return true;
            });
        } catch (RuntimeException hindered) {
            LOG.warn("Invitation {} could not be reminded of or expire yet", id, hindered);
        }
    }

    /** The version of the row lets only one of two rounds commit. */
    private void goOn(Invitation invitation) {
        var file = candidacies.get(invitation.file());
        if (!invitation.isOpen()) return;
        var now = clock.instant();
        if (!invitation.expiresAt().isAfter(now)) {
            invitation.expire(now);
            events.publishEvent(new CandidacyEvent.InvitationExpired(file.id(), invitation.id()));
            return;
        }
        var due = invitation.nextReminderAt();
        if (due == null || due.isAfter(now)) return;
        invitation.reminded(links.nextReminder(file.regime(), invitation, now));
        events.publishEvent(
                new CandidacyEvent.AdviserReminded(file.id(), invitation.id(), deadlines.today(file.regime())));
    }
}
