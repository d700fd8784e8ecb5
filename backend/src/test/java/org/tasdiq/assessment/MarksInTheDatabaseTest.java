package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.RealServers;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.CompetencyId;

/** Who has the whole database and not the key outside it reads no mark. */
@DatabaseTest
class MarksInTheDatabaseTest {
    private static final String NOTE = "Un tableau de bord sans source";

    private final Judges judges;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final MarkSeal seal;
    private final JdbcClient database;

    MarksInTheDatabaseTest(
            Judges judges, Scoring scoring, Deliberations deliberations, MarkSeal seal, JdbcClient database) {
        this.judges = judges;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.seal = seal;
        this.database = database;
    }

    @Test
    void tellNeitherTheirWordsNorTheirLevelNorTheirLength() {
        var file = judges.aConvenedJury();
        var ids = judges.competencies(file);
        for (int level = 0; level < 4; level++) write(file, Mark.of(ids.get(level), level));
        write(file, Mark.cannotJudge(ids.get(4), "Illisible"));
        write(file, new Mark(ids.get(5), 2, false, NOTE, List.of()));
        write(file, Mark.of(ids.get(6), 2));
        write(file, Mark.of(ids.get(7), 2));
        var card = card(file, "J1");
        assertThat(columns("marking"))
                .containsExactlyInAnyOrder("scorecard_id", "competency_id", "sealed", "marked_at");
        var blobs = database.sql("select sealed from marking where scorecard_id = ?")
                .param(card)
                .query(byte[].class)
                .list();
        assertThat(blobs).hasSize(8).extracting(blob -> blob.length).containsOnly(blobs.getFirst().length);
        assertThat(blobs)
                .extracting(blob -> new String(blob, StandardCharsets.ISO_8859_1))
                .doesNotHaveDuplicates()
                .noneMatch(blob -> blob.contains("level") || blob.contains("tableau"));
        assertThat(marks(file)).contains(new Mark(ids.get(5), 2, false, NOTE, List.of()));
    }

    @Test
    void areRefusedWhenTwoRowsChangePlaces() {
        var file = judges.aConvenedJury();
        var ids = judges.competencies(file);
        write(file, Mark.of(ids.get(0), 0));
        write(file, Mark.of(ids.get(1), 3));
        database.sql("update marking a join marking b on a.scorecard_id = b.scorecard_id"
                        + " and a.competency_id <> b.competency_id set a.sealed = b.sealed"
                        + " where a.scorecard_id = ? and a.competency_id = ?")
                .params(card(file, "J1"), ids.get(0).value())
                .update();
        assertThatThrownBy(() -> marks(file)).hasMessageContaining("is not the one written");
    }

    @Test
    void areRefusedOnTheSheetOfAnotherEvenWithItsKey() {
        var file = judges.aConvenedJury();
        var id = judges.competencies(file).getFirst();
        write(file, Mark.of(id, 3));
        var second = file.juror("J2");
        file.as(second, () -> scoring.mark(file.file(), Mark.of(id, 0)));
        database.sql(
                        "update marking set sealed = (select sealed from (select * from marking) m where m.scorecard_id = ?)"
                                + " where scorecard_id = ?")
                .params(card(file, "J2"), card(file, "J1"))
                .update();
        assertThatThrownBy(() -> marks(file)).hasMessageContaining("is not the one written");
        database.sql("update scorecard set mark_key = (select mark_key from (select * from scorecard) s where s.id = ?)"
                        + " where id = ?")
                .params(card(file, "J2"), card(file, "J1"))
                .update();
        assertThatThrownBy(() -> marks(file)).hasMessageContaining("does not open: was keys/secrets.key restored");
    }

    @Test
    void areErasedWithTheKeyOfTheirSheet() {
        var file = judges.aConvenedJury();
        var id = judges.competencies(file).getFirst();
        write(file, Mark.of(id, 3));
        database.sql("update scorecard set mark_key = null where id = ?")
                .param(card(file, "J1"))
                .update();
        assertThat(marks(file)).isEmpty();
        assertThatThrownBy(() -> write(file, Mark.of(id, 2)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("assessment.erased"));
    }

    @Test
    void needAReasonWhereTheyCannotBeGiven() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J1");
        var id = judges.competencies(file).getFirst();
        write(file, Mark.cannotJudge(id, " "));
        assertThatThrownBy(() -> judges.seal(file, "J1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("assessment.cannotJudgeWhy"));
        write(file, Mark.cannotJudge(id, "La pièce est illisible"));
        judges.seal(file, "J1");
    }

    @Test
    void ofOthersAreReadByNobodyWhateverTheirRole() {
        var file = judges.aConvenedJury();
        judges.mark(file, "J1");
        judges.seal(file, "J1");
        for (var role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.ANYBODY))) {
            var person = file.person("Fictif " + role, role);
            assertThatThrownBy(() -> file.as(person, () -> scoring.own(file.file())))
                    .as("%s", role)
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> file.as(person, () -> deliberations.overview(file.file())))
                    .as("%s", role)
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> file.asSystem(() -> deliberations.overview(file.file())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("assessment.marksSealed"));
    }

    @Test
    void ofAnEarlierVersionAreSealedAndTheirPlainTableIsGone() throws SQLException {
        var schema = RealServers.schema();
        var card = UUID.randomUUID();
        var competency = UUID.randomUUID();
        flyway(schema, "22").migrate();
        try (var connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                var statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            statement.execute("INSERT INTO scorecard VALUES ('" + card + "', uuid(), uuid(), 'Nadia', true, null, 0)");
            statement.execute("INSERT INTO marking VALUES ('" + card + "', '" + competency + "', 1, false, '" + NOTE
                    + "', '[]', now(6))");
            flyway(schema, "23").migrate();
            try (var row = statement.executeQuery(
                    "SELECT s.mark_key, m.* FROM marking m JOIN scorecard s ON s.id = m.scorecard_id")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getMetaData().getColumnCount()).isEqualTo(5);
                assertThat(seal.opener(card, row.getString("mark_key")).apply(competency, row.getBytes("sealed")))
                        .isEqualTo(new Mark(new CompetencyId(competency), 1, false, NOTE, List.of()));
                assertThat(row.next()).isFalse();
            }
        }
    }

    private Flyway flyway(RealServers.Database schema, String target) {
        return Flyway.configure()
                .dataSource(schema.url(), schema.user(), schema.password())
                .javaMigrations(new V23__SealMarks(seal))
                .target(target)
                .load();
    }

    private List<Mark> marks(Bench.Story file) {
        return file.as(file.juror("J1"), () -> scoring.own(file.file())).marks();
    }

    private void write(Bench.Story file, Mark mark) {
        file.as(file.juror("J1"), () -> scoring.mark(file.file(), mark));
    }

    private UUID card(Bench.Story file, String juror) {
        return database.sql("select s.id from scorecard s join assessment a on a.id = s.assessment_id"
                        + " where a.candidacy_id = ? and s.juror_id = ?")
                .params(file.file().value(), file.juror(juror).value())
                .query(UUID.class)
                .single();
    }

    private List<@Nullable String> columns(String table) {
        return database.sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
