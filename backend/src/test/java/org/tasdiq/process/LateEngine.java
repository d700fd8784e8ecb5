package org.tasdiq.process;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;

/** An engine whose timers do not fire, and the watchdog's rounds that tests go themselves. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class LateEngine {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Watchdog watchdog;
    private final JdbcClient database;
    private final Clock clock;

    LateEngine(Watchdog watchdog, JdbcClient database, Clock clock) {
        this.watchdog = watchdog;
        this.database = database;
        this.clock = clock;
    }

    /** Whether the engine was told all that happened to the file. */
    boolean isTold(CaseId file) {
        return database.sql("select count(*) from engine_command where file_id = ? and done_at is null")
                        .param(file.value().toString())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The rule's time is over, long after the engine was told all of the file, and the engine lets nothing follow. */
    void forgets(CaseId file, String rule) {
        Awaitility.await().atMost(PATIENCE).until(() -> isTold(file));
        database.sql("update engine_command set done_at = done_at - interval 1 hour where file_id = ?")
                .param(file.value().toString())
                .update();
        isLate(file, rule);
    }

    /** The rule's time is over, and the engine's timer knows nothing of it. */
    void isLate(CaseId file, String rule) {
        database.sql("update deadline set due = ? where file_id = ? and rule = ?")
                .params(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusHours(1),
                        file.value().toString(),
                        rule)
                .update();
    }

    /** One round of the watchdog. */
    void watch() {
        try {
            watchdog.watch();
        } catch (ConcurrencyFailureException anotherWasFaster) {
            // A worker, or its own round, was faster, perhaps with what another test has left behind; the next round
            // goes on.
        }
    }
}
