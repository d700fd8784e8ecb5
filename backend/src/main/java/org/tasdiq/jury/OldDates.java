package org.tasdiq.jury;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/** Gives dates that were set before there were places in a calendar their places: once, when the application starts. */
@Component
class OldDates {
    private static final Logger LOG = LoggerFactory.getLogger(OldDates.class);

    private final JuryRepository juries;
    private final Slots slots;
    private final Candidacies candidacies;
    private final TransactionTemplate transaction;
    private final Actors actors;

    OldDates(
            JuryRepository juries,
            Slots slots,
            Candidacies candidacies,
            TransactionTemplate transaction,
            Actors actors) {
        this.juries = juries;
        this.slots = slots;
        this.candidacies = candidacies;
        this.transaction = transaction;
        this.actors = actors;
    }

    /** Each in a transaction of its own: two instances that start together, or a fault in one file, keep no other back. */
    @EventListener(ApplicationReadyEvent.class)
    void takePlaces() {
        for (var file : juries.withoutSlot()) {
            try {
                transaction.executeWithoutResult(_ -> takePlace(new CandidacyId(file)));
            } catch (RuntimeException fault) {
                LOG.warn("The date of file {} has no place in the calendar yet: {}", file, fault.toString());
            }
        }
    }

    private void takePlace(CandidacyId id) {
        var jury = juries.hold(id);
        if (jury.awaitsHearing()) slots.adopt(jury, actors.asSystem(() -> candidacies.sheet(id)));
    }
}
