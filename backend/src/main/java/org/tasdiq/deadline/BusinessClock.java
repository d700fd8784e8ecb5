package org.tasdiq.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The one clock of the application: the system's, plus the time by which a demonstration or test moved it forward. */
@Component
public class BusinessClock extends Clock {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final boolean controlled;
    private final Clock system = Clock.systemUTC();
    private volatile Duration offset;

    BusinessClock(JdbcClient database, ApplicationEventPublisher events, ClockSettings settings) {
        this.database = database;
        this.events = events;
        this.controlled = settings.controlled();
        this.offset = controlled ? kept().orElseGet(() -> begin(settings.begins())) : Duration.ZERO;
    }

    /** Whether time can be moved here. */
    public boolean isControlled() {
        return controlled;
    }

    /** Moves time forward to that instant; it survives a restart. Never back, never outside a controlled installation. */
    @Transactional
    @Permission("deadline.moveClock")
    public void moveTo(Instant instant) {
        if (!controlled) throw Refusal.conflict("deadline.clockNotControlled");
        var before = offset;
        var after = Duration.between(system.instant(), instant).truncatedTo(ChronoUnit.MICROS);
        if (after.compareTo(before) < 0) throw Refusal.invalid("instant", "deadline.clockOnlyForward");
        keep(after);
        offset = after;
        try {
            events.publishEvent(new ClockMoved(instant));
        } catch (RuntimeException refused) {
            offset = before;
            throw refused;
        }
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }

    private Duration begin(@Nullable Instant instant) {
        if (instant == null) return Duration.ZERO;
        var begun = Duration.between(system.instant(), instant).truncatedTo(ChronoUnit.MICROS);
        keep(begun);
        return begun;
    }

    private void keep(Duration kept) {
        database.sql("replace into business_clock (id, offset_micros) values (1, ?)")
                .param(kept.toNanos() / 1000)
                .update();
    }

    private Optional<Duration> kept() {
        return database.sql("select offset_micros from business_clock where id = 1")
                .query(Long.class)
                .optional()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS));
    }
}
