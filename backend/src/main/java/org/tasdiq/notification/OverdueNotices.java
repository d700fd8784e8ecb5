package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineEvent.DeadlineExpired;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/** A time limit of the institution that passes has no effect in law; the administrator hears of it, once. */
@Component
class OverdueNotices {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueNotices.class);
    private static final Set<String> RAISED = Set.of("raised", "silenceEscalates");

    private final Deadlines deadlines;
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Audience audience;
    private final Actors actors;
    private final Texts texts;

    OverdueNotices(
            Deadlines deadlines,
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Audience audience,
            Actors actors,
            Texts texts) {
        this.deadlines = deadlines;
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.audience = audience;
        this.actors = actors;
        this.texts = texts;
    }

    @Scheduled(fixedDelayString = "${tasdiq.overdue.round:PT1M}")
    void goRound() {
        actors.asSystem(deadlines::late).forEach(this::expire);
    }

    /** Each for itself: what stands in the way of one holds up no other. */
    private void expire(DeadlineSheet late) {
        try {
            actors.asSystem(() -> deadlines.fire(late.id()));
        } catch (RuntimeException hindered) {
            LOG.warn("{} of file {} is late and could not be raised yet", late.rule(), late.file(), hindered);
        }
    }

    @EventListener
    void on(DeadlineExpired event) {
        if (!reader.knows(event.file())) return;
        var file = new CandidacyId(event.file().value());
        actors.asSystem(() -> deadlines.of(event.file())).stream()
                .filter(late -> late.rule().equals(event.rule()) && late.round() == event.round())
                .filter(late -> RAISED.contains(late.consequence()))
                .forEach(late -> raise(reader.facts(file), late));
    }

    private void raise(CaseFacts facts, DeadlineSheet late) {
        for (var person : actors.asSystem(() -> audience.holding(facts, Role.ADMINISTRATOR))) {
            var message = secretariat.message(
                    facts,
                    "overdue",
                    late.round(),
                    person,
                    "",
                    day(late.dueOn(), person.language()),
                    texts.of(person.language(), "notification.duty." + late.rule()));
            courier.send(message.about(late.rule()));
        }
    }
}
