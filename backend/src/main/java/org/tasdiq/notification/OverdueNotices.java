package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.deadline.DeadlineEvent.DeadlineExpired;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.CaseSheet;
import org.tasdiq.desk.Cases;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;

/** A time limit of the institution that passes has no effect in law; the administrator hears of it, once. */
@Component
class OverdueNotices {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueNotices.class);
    /** What happens otherwise is that the administrator hears of it. */
    private static final Set<String> RAISED = Set.of("raised", "silenceEscalates");

    private final Deadlines deadlines;
    private final Cases cases;
    private final People people;
    private final Courier courier;
    private final Actors actors;
    private final Texts texts;

    OverdueNotices(Deadlines deadlines, Cases cases, People people, Courier courier, Actors actors, Texts texts) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.people = people;
        this.courier = courier;
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
        actors.asSystem(() -> cases.named(event.file()))
                .ifPresent(id -> actors.asSystem(() -> deadlines.of(id)).stream()
                        .filter(late -> late.rule().equals(event.rule()) && late.round() == event.round())
                        .filter(late -> RAISED.contains(late.consequence()))
                        .forEach(late -> raise(actors.asSystem(() -> cases.sheet(id)), late)));
    }

    private void raise(CaseSheet about, DeadlineSheet late) {
        for (var person : actors.asSystem(() -> people.holding(Role.ADMINISTRATOR, about.institution()))) {
            var words = List.<Object>of(
                    about.reference(),
                    day(late.dueOn(), person.language()),
                    texts.of(person.language(), "notification.duty." + late.rule()));
            courier.send(new MessageDraft("overdue", about.id(), late.round(), person, words, Cases.reading(about.id()))
                    .about(late.rule()));
        }
    }
}
