package org.tasdiq.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.identity.Actors;

/** How the person who acts wants to be written to. */
@Service
public class MailHabits {
    private final MailHabitRepository habits;
    private final Actors actors;

    MailHabits(MailHabitRepository habits, Actors actors) {
        this.habits = habits;
        this.actors = actors;
    }

    /** Whether there is one mail a day with all messages, instead of one for each. */
    @Transactional(readOnly = true)
    @Permission("notification.readMailbox")
    public boolean isDaily() {
        return habits.existsById(actors.person().value());
    }

    /** Holds for the next messages. Sessions with their calendar files are always mailed at once. */
    @Transactional
    @Permission("notification.readMailbox")
    public void choose(boolean daily) {
        var person = actors.person().value();
        if (daily == habits.existsById(person)) return;
        if (daily) habits.save(new MailHabit(person));
        else habits.deleteById(person);
    }
}
