package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.jury.Bench;

/** The staff have people reminded who must act now, and nobody twice on one day. */
@DatabaseTest
class ReminderOnRequestTest {
    private final ReminderOnRequest reminders;
    private final Mailbox mailbox;
    private final OpenTasks tasks;
    private final BusinessClock clock;
    private final Bench.Story story;

    ReminderOnRequestTest(
            Bench bench, ReminderOnRequest reminders, Mailbox mailbox, OpenTasks tasks, BusinessClock clock) {
        this.reminders = reminders;
        this.mailbox = mailbox;
        this.tasks = tasks;
        this.clock = clock;
        this.story = bench.aFile();
    }

    @Test
    void remindsOnceADay() {
        park("portfolio.compilePortfolio", "CANDIDATE");
        assertThat(remind()).isEqualTo(1);
        assertThatThrownBy(this::remind).isInstanceOf(Refusal.class).hasMessageContaining("remindedToday");
        assertThat(asked()).isEqualTo(1);
        story.asSystem(() -> clock.moveTo(clock.instant().plus(Duration.ofDays(1))));
        assertThat(remind()).isEqualTo(1);
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void remindsNobodyWhereNothingWaits() {
        assertThatThrownBy(this::remind).isInstanceOf(Refusal.class).hasMessageContaining("nobodyMustAct");
    }

    @Test
    void isNotForTheCandidate() {
        park("portfolio.compilePortfolio", "CANDIDATE");
        assertThatThrownBy(() -> story.as(story.candidate(), () -> reminders.remind(story.file())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("permission");
    }

    private int remind() {
        return story.as(story.secretary(), () -> reminders.remind(story.file()));
    }

    private long asked() {
        return story.as(story.candidate(), () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.kind().equals("asked"))
                .count();
    }

    private void park(String step, String role) {
        var key = System.nanoTime();
        story.asSystem(() -> tasks.park(new ParkedJob(story.file(), step, List.of(role), key, key, key)));
    }
}
