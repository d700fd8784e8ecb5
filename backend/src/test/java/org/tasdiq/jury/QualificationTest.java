package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.JurorImport.Change;

/** A juror is qualified for a certification, in whatever version a file aims at it. */
@DatabaseTest
class QualificationTest {
    private final Bench bench;
    private final Jurors jurors;
    private final JurorImports imports;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final Forecasts forecasts;
    private final Candidacies candidacies;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    QualificationTest(
            Bench bench,
            Jurors jurors,
            JurorImports imports,
            Juries juries,
            JuryDrafts drafts,
            Forecasts forecasts,
            Candidacies candidacies,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.bench = bench;
        this.jurors = jurors;
        this.imports = imports;
        this.juries = juries;
        this.drafts = drafts;
        this.forecasts = forecasts;
        this.candidacies = candidacies;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void staffsFilesOfTheNewVersionAndThoseBegunOnTheOldOne() {
        var file = bench.aFile();
        var next = file.fileOfTheNextVersion();
        for (var one : Set.of(file.file(), next)) {
            assertThat(file.as(file.secretary(), () -> drafts.options(one)))
                    .hasSize(5)
                    .allMatch(JurorOption::qualified);
            appoint(file, one);
            assertThat(file.as(file.secretary(), () -> juries.sheet(one)).seats())
                    .hasSize(3)
                    .allMatch(SeatSheet::qualified);
        }
    }

    @Test
    void comesBackUnchangedFromATableWrittenAfterTheNewVersion() {
        var file = bench.aFile();
        file.fileOfTheNextVersion();
        var csv = file.as(
                file.secretary(),
                () -> imports.export(file.institution(), JurorQuery.everybody()).csv());
        assertThat(csv).contains("FICT-LP-ADAD");
        assertThat(file.as(file.secretary(), () -> imports.read(file.institution(), csv, true))
                        .lines())
                .hasSize(5)
                .allMatch(line -> line.change() == Change.UNCHANGED);
    }

    @Test
    void countsInTheForecastForAllVersionsTogether() {
        var file = bench.aFile();
        file.fileOfTheNextVersion();
        var forecast = file.as(file.secretary(), () -> forecasts.of(file.institution()));
        assertThat(forecast.certifications()).singleElement().satisfies(outlook -> {
            assertThat(outlook.code()).isEqualTo("FICT-LP-ADAD");
            assertThat(outlook.title().fr()).contains("version suivante");
            assertThat(outlook.waiting()).isEqualTo(2);
            assertThat(outlook.qualified()).isEqualTo(5);
            assertThat(outlook.last()).isNotNull();
        });
    }

    /** Two files a week for each juror: four files take two weeks, and those seated already none besides. */
    @Test
    void countsNoFileTwiceThatWaitsForItsDateWithAJury() {
        var file = bench.aFile();
        for (int n = 0; n < 4; n++) file.another("J1", "J2", "J4");
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Nouveau poste"));
        var outlook = file.as(file.secretary(), () -> forecasts.of(file.institution()))
                .certifications()
                .getFirst();
        assertThat(outlook.waiting()).isEqualTo(4);
        var monday = file.today().plusDays(14).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        assertThat(outlook.first()).isEqualTo(monday);
        assertThat(outlook.last()).isEqualTo(monday.plusWeeks(1));
    }

    @Test
    void isForACertificationOfTheHouse() {
        var file = bench.aFile();
        var sheet = file.as(file.secretary(), () -> jurors.sheet(file.institution(), file.juror("J1")));
        var entry = new JurorEntry(
                sheet.person(),
                sheet.institution(),
                sheet.quality(),
                sheet.woman(),
                sheet.profile(),
                Set.of("FICT-NOWHERE"),
                sheet.languages(),
                sheet.version());
        assertThatThrownBy(() -> file.as(file.secretary(), () -> jurors.register(entry)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("jury.import.noCertification"));
    }

    @Test
    void isTakenOverFromTheVersionsThatWereNamedBefore() throws IOException {
        var file = bench.aFile();
        var versions = Stream.of(file.file(), file.fileOfTheNextVersion())
                .map(id -> file.as(file.secretary(), () -> candidacies.sheet(id)))
                .map(sheet -> sheet.certification().value().toString())
                .collect(Collectors.joining("\n"));
        var migration = new ClassPathResource("db/migration/V47__qualified_in_every_version.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .split(";")[0];
        var juror = file.juror("J1").value();
        transaction.executeWithoutResult(undone -> {
            database.sql("update juror set qualified_for = :versions where person_id = :juror")
                    .param("versions", versions)
                    .param("juror", juror)
                    .update();
            database.sql(migration).update();
            assertThat(database.sql("select qualified_for from juror where person_id = :juror")
                            .param("juror", juror)
                            .query(String.class)
                            .single())
                    .isEqualTo("FICT-LP-ADAD");
            undone.setRollbackOnly();
        });
    }

    private void appoint(Bench.Story file, CandidacyId id) {
        var members = Set.of(file.juror("J1"), file.juror("J2"), file.juror("J4"));
        file.as(file.secretary(), () -> juries.propose(id, new JuryProposal(members, file.juror("J1"))));
        file.as(file.authority(), () -> juries.appoint(id));
    }
}
