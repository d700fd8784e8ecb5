package org.tasdiq.jury;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;

/**
 * When everybody and every room is taken, in steps of five minutes of universal time. The primary key decides: of two who
 * take the same person at the same time one is refused, whichever way they came.
 */
@Component
class Diary {
    static final int STEP = 5;

    private final JdbcClient database;

    Diary(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes all of them for that time.
     *
     * @param subjects with the name that is said when one of them is taken
     */
    void take(UUID jury, Map<UUID, String> subjects, Instant start, Duration length, ZoneId zone) {
        long steps = length.plusMinutes(STEP - 1L).toMinutes() / STEP;
        // In one order, so that two who take the same people wait for each other and do not block each other.
        new TreeMap<>(subjects).forEach((subject, name) -> {
            int taken = database.sql("insert ignore into booking (subject, moment, jury_id)"
                            + " select :subject, timestampadd(minute, :step * seq, :start), :jury"
                            + " from seq_0_to_99 where seq < :steps")
                    .param("subject", subject.toString())
                    .param("step", STEP)
                    .param("start", utc(start))
                    .param("jury", jury.toString())
                    .param("steps", steps)
                    .update();
            if (taken < steps) throw refusal(jury, subject, name, start, start.plus(length), zone);
        });
    }

    private Refusal refusal(UUID jury, UUID subject, String name, Instant from, Instant to, ZoneId zone) {
        var when = database.sql("select min(moment) from booking where subject = :subject and jury_id <> :jury"
                        + " and moment >= :from and moment < :to lock in share mode")
                .param("subject", subject.toString())
                .param("jury", jury.toString())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(LocalDateTime.class)
                .optional()
                .map(moment -> moment.toInstant(ZoneOffset.UTC))
                .orElse(from);
        var local = LocalDateTime.ofInstant(when, zone);
        return Refusal.invalid(
                "start",
                "jury.taken",
                name,
                local.toLocalDate().toString(),
                local.toLocalTime().toString());
    }

    void release(UUID jury) {
        database.sql("delete from booking where jury_id = :jury")
                .param("jury", jury.toString())
                .update();
    }

    void release(UUID jury, UUID subject) {
        database.sql("delete from booking where jury_id = :jury and subject = :subject")
                .param("jury", jury.toString())
                .param("subject", subject.toString())
                .update();
    }

    /** The five minutes that are taken, for each of the subjects, but for those of that jury itself. */
    Map<UUID, Set<Instant>> taken(UUID jury, Collection<UUID> subjects, Instant from, Instant to) {
        var taken = new HashMap<UUID, Set<Instant>>();
        database.sql("select subject, moment from booking where subject in (:subjects) and jury_id <> :jury"
                        + " and moment >= :from and moment < :to")
                .param("subjects", subjects.stream().map(UUID::toString).toList())
                .param("jury", jury.toString())
                .param("from", utc(from))
                .param("to", utc(to))
                .query(row -> {
                    taken.computeIfAbsent(UUID.fromString(row.getString("subject")), s -> new HashSet<>())
                            .add(row.getObject("moment", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                });
        return taken;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
