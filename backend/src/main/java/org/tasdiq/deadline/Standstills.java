package org.tasdiq.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;

/** Keeps when the clocks of files stood, whichever rules stood still for it. */
@Component
class Standstills {
    private final JdbcClient database;

    Standstills(JdbcClient database) {
        this.database = database;
    }

    /** Nothing where it lasts already. */
    void begin(CaseId file, Pause pause, Instant at) {
        database.sql("""
                        insert into standstill (file_id, pause, began_at)
                        select ?, ?, ? from dual where not exists (
                          select 1 from standstill where file_id = ? and pause = ? and ended_at is null)""")
                .params(
                        file.value().toString(),
                        pause.name(),
                        utc(at),
                        file.value().toString(),
                        pause.name())
                .update();
    }

    void end(CaseId file, Pause pause, Instant at) {
        database.sql("update standstill set ended_at = ? where file_id = ? and pause = ? and ended_at is null")
                .params(utc(at), file.value().toString(), pause.name())
                .update();
    }

    Set<Pause> lasting(CaseId file) {
        return database.sql("select pause from standstill where file_id = ? and ended_at is null")
                .params(file.value().toString())
                .query((row, number) -> Pause.valueOf(row.getString("pause")))
                .set();
    }

    /** Of the files on which a deadline of that rule is open, by file. */
    Map<UUID, List<Standstill>> ofOpen(String regime, String rule) {
        var found = new HashMap<UUID, List<Standstill>>();
        database.sql("""
                        select s.file_id, s.pause, s.began_at, s.ended_at from standstill s
                        where s.file_id in (select d.file_id from deadline d
                          where d.regime = ? and d.rule = ? and d.state in ('RUNNING', 'STOPPED'))""").params(regime, rule).query(row -> {
            var ended = row.getObject("ended_at", LocalDateTime.class);
            var stood = new Standstill(
                    Pause.valueOf(row.getString("pause")),
                    row.getObject("began_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    ended == null ? null : ended.toInstant(ZoneOffset.UTC));
            found.merge(
                    UUID.fromString(row.getString("file_id")),
                    List.of(stood),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        });
        return found;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
