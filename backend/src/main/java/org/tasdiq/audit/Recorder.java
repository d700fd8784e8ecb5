package org.tasdiq.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseEvent;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;

/** Writes every event of a file into its journal, in the transaction in which it happened. */
@Component
class Recorder {
    private final JournalRepository journal;
    private final Actors actors;
    private final Clock clock;

    Recorder(JournalRepository journal, Actors actors, Clock clock) {
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
    }

    /** An event published outside a transaction is a fault: it could be journalled and yet not have happened. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(CaseEvent event) {
        var file = event.file().value();
        // The lock comes first, so that the instants of a file's entries rise with their numbers.
        var head = journal.lockedHead(file);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        journal.append(JournalEntry.after(
                head, file, at, name(actors.current()), CanonicalJson.name(event.getClass()), CanonicalJson.of(event)));
    }

    private static String name(Actor actor) {
        var person = actor.person();
        if (person != null) return person.value().toString();
        return actor.isSystem() ? JournalEntry.SYSTEM : JournalEntry.NOBODY;
    }
}
