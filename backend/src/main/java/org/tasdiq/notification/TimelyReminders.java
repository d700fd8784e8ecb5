package org.tasdiq.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Reminders;
import org.tasdiq.desk.Cases;
import org.tasdiq.identity.Actors;

/**
 * Reminds and warns by the date that holds: the engine's timer stays where it was when a session is moved, more time is given
 * or a clock stands, and goes with its step. Whoever was reminded of that date already is not reminded again.
 */
@Component
class TimelyReminders {
    private static final Logger LOG = LoggerFactory.getLogger(TimelyReminders.class);

    /** What an outage held up is said all the same, for so long. */
    private static final Duration LATE = Duration.ofDays(1);

    private final Reminders reminders;
    private final ReminderRound round;
    private final CaseReminders others;
    private final Cases cases;
    private final Actors actors;
    private final Clock clock;

    TimelyReminders(
            Reminders reminders, ReminderRound round, CaseReminders others, Cases cases, Actors actors, Clock clock) {
        this.reminders = reminders;
        this.round = round;
        this.others = others;
        this.cases = cases;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.reminder.round:PT1M}")
    void goRound() {
        var now = clock.instant();
        actors.asSystem(() -> reminders.filesBetween(now.minus(LATE), now)).forEach(this::remind);
    }

    /** Each for itself: what stands in the way of one holds up no other. */
    private void remind(UUID file) {
        try {
            actors.asSystem(() -> {
                cases.named(new CandidacyId(file)).ifPresent(id -> {
                    if (id instanceof CandidacyId candidacy) round.remind(candidacy);
                    else others.remind(id);
                });
                return file;
            });
        } catch (RuntimeException hindered) {
            LOG.warn("The reminder of file {} could not be sent yet", file, hindered);
        }
    }
}
