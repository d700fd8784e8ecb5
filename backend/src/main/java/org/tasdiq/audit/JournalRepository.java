package org.tasdiq.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal's two tables. It inserts and selects; nothing here can change an entry. */
@Repository
class JournalRepository {
    private final JdbcClient database;

    JournalRepository(JdbcClient database) {
        this.database = database;
    }

    /** The head of the file, locked until the transaction ends: entries of one file are appended one after the other. */
    JournalHead lockedHead(UUID file) {
        database.sql("insert into journal_head (file_id, seq, hash) values (?, 0, ?) on duplicate key update seq = seq")
                .params(file.toString(), JournalEntry.GENESIS)
                .update();
        // A locking read sees the latest commit; a plain one would see the transaction's snapshot.
        return database.sql("select seq, hash from journal_head where file_id = ? for update")
                .param(file.toString())
                .query((row, number) -> head(row))
                .single();
    }

    void append(JournalEntry entry) {
        database.sql("""
                        insert into journal_entry (file_id, seq, at, actor, event, content, previous, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.file().toString(),
                        entry.seq(),
                        LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        entry.actor(),
                        entry.event(),
                        entry.content(),
                        entry.previous(),
                        entry.hash())
                .update();
        database.sql("update journal_head set seq = ?, hash = ? where file_id = ?")
                .params(entry.seq(), entry.hash(), entry.file().toString())
                .update();
    }

    JournalHead head(UUID file) {
        return database.sql("select seq, hash from journal_head where file_id = ?")
                .param(file.toString())
                .query((row, number) -> head(row))
                .optional()
                .orElse(JournalHead.NONE);
    }

    List<JournalEntry> entries(UUID file) {
        return database.sql("select * from journal_entry where file_id = ? order by seq")
                .param(file.toString())
                .query((row, number) -> entry(file, row))
                .list();
    }

    List<JournalEntry> entries(UUID file, long after, int limit) {
        return database.sql("select * from journal_entry where file_id = ? and seq > ? order by seq limit ?")
                .params(file.toString(), after, limit)
                .query((row, number) -> entry(file, row))
                .list();
    }

    private static JournalHead head(ResultSet row) throws SQLException {
        return new JournalHead(row.getLong("seq"), row.getString("hash"));
    }

    private static JournalEntry entry(UUID file, ResultSet row) throws SQLException {
        return new JournalEntry(
                file,
                row.getLong("seq"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("event"),
                row.getString("content"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
