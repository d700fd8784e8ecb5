package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;

@DatabaseTest
@RecordApplicationEvents
class BusinessClockTest {
    private final BusinessClock clock;
    private final Clock only;
    private final Actors actors;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    BusinessClockTest(
            BusinessClock clock, Clock only, Actors actors, JdbcClient database, ApplicationEventPublisher events) {
        this.clock = clock;
        this.only = only;
        this.actors = actors;
        this.database = database;
        this.events = events;
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return time;
        });
    }

    @Test
    void thereIsOneClock() {
        assertThat(only).isSameAs(clock);
    }

    @Test
    void timeMovedForwardIsTimeForEverybodyAndIsAnnounced(ApplicationEvents published) {
        var before = only.instant();
        passes(Duration.ofDays(3));
        assertThat(only.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(3)));
        assertThat(only.withZone(java.time.ZoneId.of("Africa/Tunis")).instant())
                .isAfterOrEqualTo(before.plus(Duration.ofDays(3)));
        assertThat(published.stream(ClockMoved.class)).hasSize(1);
    }

    @Test
    void timeNeverGoesBack() {
        assertThatThrownBy(() -> passes(Duration.ofMinutes(-1)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo("deadline.clockOnlyForward"));
    }

    @Test
    void nobodyElseMovesTheClock() {
        assertThatThrownBy(() -> clock.moveTo(clock.instant().plusSeconds(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void theTimeSurvivesARestart() {
        passes(Duration.ofHours(30));
        var restarted = new BusinessClock(database, events, new ClockSettings(true, null));
        assertThat(Duration.between(clock.instant(), restarted.instant())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatBeganAtAnotherTimeIsNotBegunAgain() {
        passes(Duration.ofHours(1));
        var restarted = new BusinessClock(database, events, new ClockSettings(true, Instant.EPOCH));
        assertThat(Duration.between(clock.instant(), restarted.instant())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void outsideADemonstrationTheClockIsThatOfTheMachine() {
        passes(Duration.ofHours(1));
        var production = new BusinessClock(database, events, new ClockSettings(false, null));
        assertThat(Duration.between(production.instant(), Clock.systemUTC().instant()))
                .isLessThan(Duration.ofSeconds(2));
        assertThatThrownBy(() -> production.moveTo(production.instant().plusSeconds(9)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo("deadline.clockNotControlled"));
    }
}
