package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.RealFiles;

/** The inspection writes its verdict at any moment: whoever changes the item then waits for it, and is not sent away. */
@DatabaseTest
class WhileAFileIsInspectedTest {
    private final Bench bench;
    private final Evidences evidences;
    private final Candidacies candidacies;
    private final DataSource connections;
    private final JdbcClient database;

    WhileAFileIsInspectedTest(
            Bench bench, Evidences evidences, Candidacies candidacies, DataSource connections, JdbcClient database) {
        this.bench = bench;
        this.evidences = evidences;
        this.candidacies = candidacies;
        this.connections = connections;
        this.database = database;
    }

    @Test
    void itsCandidateDescribesIt() throws Exception {
        var file = bench.aFile();
        var item = add(file);
        var described = new EvidenceDescription(EvidenceKind.PRODUCT, "Tableau", null, null);
        whileItsVerdictIsWritten(
                item, () -> file.as(file.candidate(), () -> evidences.describe(file.file(), item, described)));
        assertThat(file.as(file.candidate(), () -> evidences.sheet(file.file(), item))
                        .title())
                .isEqualTo("Tableau");
    }

    @Test
    void itsCandidateTakesItBack() throws Exception {
        var file = bench.aFile();
        var item = add(file);
        whileItsVerdictIsWritten(item, () -> file.as(file.candidate(), () -> evidences.remove(file.file(), item)));
        assertThat(file.as(file.candidate(), () -> evidences.list(file.file()))).isEmpty();
    }

    @Test
    void anIdentityDocumentIsErased() throws Exception {
        var file = bench.aFile();
        var item = add(file);
        database.sql("update evidence set kind = 'IDENTITY_DOCUMENT' where id = :id")
                .param("id", item.toString())
                .update();
        whileItsVerdictIsWritten(
                item, () -> file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ")));
        assertThat(database.sql("select count(*) from evidence where id = :id")
                        .param("id", item.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void whileItsVerdictIsWritten(EvidenceId item, Runnable change) throws Exception {
        try (var inspection = connections.getConnection()) {
            inspection.setAutoCommit(false);
            write(inspection.prepareStatement("update evidence set version = version + 1 where id = ?"), item);
            var changed = CompletableFuture.runAsync(change);
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
            inspection.commit();
            changed.get(20, TimeUnit.SECONDS);
        }
    }

    private static void write(java.sql.PreparedStatement statement, EvidenceId item) throws SQLException {
        try (statement) {
            statement.setString(1, item.toString());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private boolean somebodyWaits() {
        return database.sql("select count(*) from information_schema.processlist where id <> connection_id()"
                                + " and command <> 'Sleep' and db = database() and info like '%evidence%'"
                                + " and time_ms > 200")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private EvidenceId add(Bench.Story file) {
        var id = file.report("Rapport", "rapport.pdf", RealFiles.pdf("one"));
        file.inspected();
        return id;
    }
}
