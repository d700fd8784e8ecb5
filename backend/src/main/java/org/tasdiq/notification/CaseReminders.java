package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.ReminderSheet;
import org.tasdiq.deadline.Reminders;
import org.tasdiq.desk.CaseSheet;
import org.tasdiq.desk.Cases;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** Reminds those who must act on an offer, an award or a request, once for every reminder of every deadline. */
@Component
class CaseReminders {
    /** Nobody has a step to do under these; who answers for them is reminded. */
    private static final Set<String> ANSWERED_FOR = Set.of("recognition.hardStop");

    private final Reminders reminders;
    private final Deadlines deadlines;
    private final StepHolders holders;
    private final Cases cases;
    private final People people;
    private final Courier courier;
    private final Texts texts;
    private final Clock clock;

    CaseReminders(
            Reminders reminders,
            Deadlines deadlines,
            StepHolders holders,
            Cases cases,
            People people,
            Courier courier,
            Texts texts,
            Clock clock) {
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.holders = holders;
        this.cases = cases;
        this.people = people;
        this.courier = courier;
        this.texts = texts;
        this.clock = clock;
    }

    /** Sends the reminders whose moment has come; of several of one deadline only the latest. Call it as the system. */
    @Transactional
    void remind(CaseId id) {
        var due = new LinkedHashMap<String, ReminderSheet>();
        for (var reminder : reminders.of(id))
            if (!reminder.moment().isAfter(clock.instant())) due.put(reminder.rule(), reminder);
        if (due.isEmpty()) return;
        var about = cases.sheet(id);
        due.values().forEach(reminder -> remind(about, reminder));
    }

    private void remind(CaseSheet about, ReminderSheet reminder) {
        var deadline = deadlines.latestOf(about.id(), reminder.rule()).orElseThrow(Refusal.unknown("deadline"));
        if (ANSWERED_FOR.contains(reminder.rule()))
            people.holding(Role.valueOf(deadline.actor()), about.institution())
                    .forEach(person -> send(about, reminder, person, Cases.reading(about.id())));
        else
            holders.open(about.id()).stream()
                    .filter(task -> standsUnder(deadline, task))
                    .forEach(task ->
                            holders.of(about, task).forEach(person -> send(about, reminder, person, task.step())));
    }

    private static boolean standsUnder(DeadlineSheet deadline, OpenTaskSheet task) {
        return deadline.steps().stream().anyMatch(step -> task.step().endsWith("." + step));
    }

    private void send(CaseSheet about, ReminderSheet reminder, PersonSheet person, String link) {
        var language = person.language();
        var words = List.<Object>of(
                about.reference(),
                day(reminder.dueOn(), language),
                texts.of(language, "notification.duty." + reminder.rule()),
                texts.of(language, "deadline.consequence." + reminder.consequence()));
        courier.send(new MessageDraft("caseReminder", about.id(), reminder.round(), person, words, link)
                .about(reminder.beforeTheEnd() ? reminder.name() + " " + reminder.dueOn() : reminder.name()));
    }
}
