package org.tasdiq.assessment;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import org.tasdiq.referential.CompetencyId;

/** Seals the marks of earlier versions. The table is built anew and the old one dropped: a dropped column alone stays in its pages. */
@Component
class V23__SealMarks extends BaseJavaMigration {
    private static final CitationsJson CITED = new CitationsJson();

    private final MarkSeal seal;

    V23__SealMarks(MarkSeal seal) {
        this.seal = seal;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        run(
                context,
                "ALTER TABLE scorecard ADD COLUMN mark_key varchar(120) COMMENT 'under a key outside the database'");
        run(context, """
                CREATE TABLE sealed_marking (
                  scorecard_id  uuid        NOT NULL,
                  competency_id uuid        NOT NULL,
                  sealed        mediumblob  NOT NULL COMMENT 'AES-256-GCM: level, note and citations',
                  marked_at     datetime(6) NOT NULL,
                  PRIMARY KEY (scorecard_id, competency_id),
                  FOREIGN KEY (scorecard_id) REFERENCES scorecard (id)
                )""");
        giveKeys(context);
        sealMarks(context);
        run(context, "DROP TABLE marking");
        run(context, "RENAME TABLE sealed_marking TO marking");
    }

    private void giveKeys(Context context) throws SQLException {
        try (var read = context.getConnection().createStatement();
                var cards = read.executeQuery("SELECT id FROM scorecard");
                var write =
                        context.getConnection().prepareStatement("UPDATE scorecard SET mark_key = ? WHERE id = ?")) {
            while (cards.next()) {
                var id = cards.getString(1);
                write.setString(1, seal.newKey(UUID.fromString(id)));
                write.setString(2, id);
                write.executeUpdate();
            }
        }
    }

    private void sealMarks(Context context) throws SQLException {
        try (var read = context.getConnection().createStatement();
                var rows = read.executeQuery("SELECT m.scorecard_id, s.mark_key, m.competency_id, m.level,"
                        + " m.cannot_judge, m.note, m.cited, m.marked_at"
                        + " FROM marking m JOIN scorecard s ON s.id = m.scorecard_id");
                var write =
                        context.getConnection().prepareStatement("INSERT INTO sealed_marking VALUES (?, ?, ?, ?)")) {
            while (rows.next()) {
                var cited = CITED.convertToEntityAttribute(rows.getString(7));
                var mark = new Mark(
                        new CompetencyId(UUID.fromString(rows.getString(3))),
                        rows.getObject(4, Integer.class),
                        rows.getBoolean(5),
                        rows.getString(6),
                        cited == null ? List.of() : cited);
                write.setString(1, rows.getString(1));
                write.setString(2, rows.getString(3));
                write.setBytes(3, seal.seal(UUID.fromString(rows.getString(1)), rows.getString(2), mark));
                write.setTimestamp(4, rows.getTimestamp(8));
                write.executeUpdate();
            }
        }
    }

    private static void run(Context context, String sql) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(sql);
        }
    }
}
