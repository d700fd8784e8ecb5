package org.tasdiq.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonSheet;

/** Somebody of the staff has those reminded who must act on a file now. */
@Service
public class ReminderOnRequest {
    private static final String KIND = "asked";
    /** What counts as a reminder: asked for, or of itself. */
    private static final List<String> REMINDERS = List.of(KIND, "reminder", ReminderRound.WARNING);

    private final Desk desk;
    private final Audience audience;
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final MessageRepository messages;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    ReminderOnRequest(
            Desk desk,
            Audience audience,
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            MessageRepository messages,
            Actors actors,
            ApplicationEventPublisher events,
            Texts texts) {
        this.desk = desk;
        this.audience = audience;
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.messages = messages;
        this.actors = actors;
        this.events = events;
        this.texts = texts;
    }

    /**
     * Whoever was reminded of the file today, by somebody or of itself, is not reminded again.
     *
     * @return how many people were reminded
     * @throws Refusal when nobody has to act, or all of them were reminded today
     */
    @Transactional
    @Permission("notification.remindNow")
    public int remind(CandidacyId id) {
        var facts = reader.facts(id);
        var task = actors.asSystem(() -> desk.tasksOf(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("notification.nobodyMustAct"));
        var people = actors.asSystem(() -> audience.of(name(task.step()), facts));
        if (people.isEmpty()) throw Refusal.conflict("notification.nobodyMustAct");
        var midnight = facts.today().atStartOfDay(facts.zone()).toInstant();
        var waiting = people.stream()
                .filter(person -> !wasReminded(id, person, midnight))
                .toList();
        if (waiting.isEmpty()) throw Refusal.conflict("notification.remindedToday");
        send(facts, task, waiting);
        events.publishEvent(new NotificationEvent.Reminded(id, task.step(), waiting.size()));
        return waiting.size();
    }

    private boolean wasReminded(CandidacyId file, PersonSheet person, Instant midnight) {
        return messages.existsByFileIdAndPersonIdAndKindInAndCreatedAtGreaterThanEqual(
                file.value(), person.id().value(), REMINDERS, midnight);
    }

    /** The day tells one reminder from the next. */
    private void send(CaseFacts facts, OpenTaskSheet task, Collection<PersonSheet> people) {
        for (var person : people) {
            var message = secretariat.message(
                    facts, KIND, 0, person, task.step(), texts.of(person.language(), task.step() + ".title"));
            courier.send(message.about(facts.today().toString()));
        }
    }

    /** The step's own name, as reminders are named. */
    private static String name(String step) {
        return step.substring(step.indexOf('.') + 1);
    }
}
