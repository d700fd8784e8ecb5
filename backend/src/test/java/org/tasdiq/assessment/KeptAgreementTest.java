package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.AgreementReport.DriftOfQuarter;
import org.tasdiq.assessment.AgreementReport.OfCompetency;
import org.tasdiq.assessment.AgreementReport.OfJuror;
import org.tasdiq.assessment.AgreementReport.SpreadOfQuarter;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;

/** Figures are kept when the marks open, and outlive them. */
@DatabaseTest
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class KeptAgreementTest {
    private static final Offset<Double> SIX_DECIMALS = within(0.0000005);

    private final Judges judges;
    private final Independence independence;
    private final Agreements agreements;
    private final AgreementQueries queries;
    private final EarlierJuries earlier;
    private final JdbcClient database;
    private final DataSource source;

    KeptAgreementTest(
            Judges judges,
            Independence independence,
            Agreements agreements,
            AgreementQueries queries,
            EarlierJuries earlier,
            JdbcClient database,
            DataSource source) {
        this.judges = judges;
        this.independence = independence;
        this.agreements = agreements;
        this.queries = queries;
        this.earlier = earlier;
        this.database = database;
        this.source = source;
    }

    @Test
    void isNothingUntilTheLastMemberHasSealed() {
        var file = judges.aConvenedJury();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            assertThat(report(file, auditor).files()).isZero();
            assertThat(juries(file, auditor)).isEmpty();
            assertThatThrownBy(() -> file.as(file.juror("J1"), () -> agreements.of(file.file())))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("assessment.marksSealed"));
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        assertThat(report(file, auditor).files()).isEqualTo(1);
    }

    @Test
    void ofTheWorkedExampleIsReadByItsJuryAndByTheAuditor() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var kept = juries(file, auditor).getFirst();
        assertThat(kept.openedOn()).isEqualTo(file.today());
        var sheet = file.as(file.juror("J2"), () -> agreements.of(file.file()));
        assertThat(kept.figures()).isEqualTo(sheet.figures());
        var figures = sheet.figures();
        assertThat(figures.ordinal()).isCloseTo(0.749839, SIX_DECIMALS);
        assertThat(figures.nominal()).isCloseTo(0.453550, SIX_DECIMALS);
        assertThat(figures.interval()).isCloseTo(0.731913, SIX_DECIMALS);
        assertThat(figures.fleiss()).isCloseTo(0.411692, SIX_DECIMALS);
        assertThat(figures.single()).isCloseTo(0.746696, SIX_DECIMALS);
        assertThat(figures.mean()).isCloseTo(0.936464, SIX_DECIMALS);
        assertThat(figures.reading()).isEqualTo(Reliability.TENTATIVE);
        assertThat(List.of(figures.jurors(), figures.competencies(), figures.marks(), figures.missing()))
                .containsExactly(5, 12, 59, 1);
        assertThat(figures.complete()).isEqualTo(11);
        assertThat(sheet.pairs()).hasSize(10);
        assertThat(sheet.pairs())
                .filteredOn(pair ->
                        List.of(pair.first(), pair.second()).containsAll(List.of(file.juror("J1"), file.juror("J2"))))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.plain()).isCloseTo(0.400000, SIX_DECIMALS);
                    assertThat(pair.linear()).isCloseTo(0.545455, SIX_DECIMALS);
                    assertThat(pair.quadratic()).isCloseTo(0.705882, SIX_DECIMALS);
                });
    }

    @Test
    void survivesTheErasureOfTheMarks() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var before = juries(file, auditor);
        var report = report(file, auditor);
        database.sql("delete m from marking m join scorecard s on s.id = m.scorecard_id"
                        + " join assessment a on a.id = s.assessment_id where a.candidacy_id = :file")
                .param("file", file.file().toString())
                .update();
        assertThat(juries(file, auditor)).isEqualTo(before).hasSize(1);
        assertThat(report(file, auditor)).isEqualTo(report);
    }

    @Test
    void holdsNoMark() {
        for (var table : List.of("agreement", "competency_spread", "juror_drift")) {
            var columns = database.sql("select column_name from information_schema.columns"
                            + " where table_schema = database() and table_name = :table")
                    .param("table", table)
                    .query(String.class)
                    .list();
            assertThat(columns).as(table).isNotEmpty().doesNotContain("level", "note", "cited", "person_id");
        }
    }

    @Test
    void isReckonedAnewWithoutAMemberWhoWasRecusedAfterwards() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        file.as(
                file.juror("J5"),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PERSONAL_LINK, ""));
        var sheet = file.as(file.juror("J1"), () -> agreements.of(file.file()));
        assertThat(sheet.figures().jurors()).isEqualTo(4);
    }

    @Test
    void ofFewerThanFiveFilesIsTooFewToTell() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var report = report(file, auditor);
        assertThat(report.certifications()).singleElement().satisfies(of -> {
            assertThat(of.files()).isEqualTo(1);
            assertThat(of.alpha()).isNull();
            assertThat(of.share()).isNull();
        });
        assertThat(report.quarters())
                .hasSize(1)
                .allSatisfy(of -> assertThat(of.alpha()).isNull());
        assertThat(report.competencies())
                .hasSize(12)
                .allSatisfy(of -> assertThat(of.spread()).isNull());
        assertThat(report.jurors()).hasSize(5).allSatisfy(of -> {
            assertThat(of.difference()).isNull();
            assertThat(of.recent()).isNull();
        });
    }

    @Test
    void ofFiveFilesTellsWhoIsStricter() {
        var file = judges.aHeardFile();
        earlier.of(file, 4, 0);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var report = report(file, auditor);
        assertThat(report.files()).isEqualTo(5);
        assertThat(report.weak()).isZero();
        assertThat(report.certifications().getFirst().alpha()).isCloseTo(0.749839, SIX_DECIMALS);
        assertThat(report.competencies())
                .filteredOn(of -> of.code().equals("C2.1"))
                .singleElement()
                .satisfies(of -> {
                    assertThat(of.spread()).isEqualTo(2);
                    assertThat(of.disagreement()).isCloseTo(0.7, SIX_DECIMALS);
                });
        assertThat(report.competencies())
                .filteredOn(of -> of.code().equals("C3.1"))
                .extracting(OfCompetency::disagreement)
                .containsExactly(0.0);
        // C1.1 −1, C2.1 −1, C2.3 −1, C3.2 +0.5; elsewhere as the median of the others.
        assertThat(drift(report, file.juror("J3"))).isCloseTo(-2.5 / 12, SIX_DECIMALS);
        // Eleven marks, C3.3 could not be judged; C1.3 +1, C2.3 +0.5, C3.2 −1.
        assertThat(drift(report, file.juror("J4"))).isCloseTo(0.5 / 11, SIX_DECIMALS);
        assertThat(report.jurors()).allSatisfy(of -> assertThat(of.recent()).isEqualTo(of.difference()));
    }

    @Test
    void tellsJurorAndCompetencyQuarterByQuarterWhereThereAreEnoughFiles() {
        var file = judges.aHeardFile();
        earlier.of(file, 4, 0);
        earlier.of(file, 1, 200);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var report = report(file, auditor);
        assertThat(report.jurors()).allSatisfy(of -> {
            assertThat(of.trend()).extracting(DriftOfQuarter::files).containsExactly(1, 5);
            assertThat(of.trend().getFirst().difference()).isNull();
            assertThat(of.trend().getLast().difference()).isEqualTo(of.difference());
        });
        assertThat(report.competencies()).hasSize(12).allSatisfy(of -> {
            assertThat(of.trend()).extracting(SpreadOfQuarter::files).containsExactly(1, 5);
            assertThat(of.trend().getFirst().spread()).isNull();
            assertThat(of.trend().getLast().spread()).isEqualTo(of.spread());
            assertThat(of.trend().getLast().starts()).isBeforeOrEqualTo(file.today());
        });
    }

    @Test
    void namesTheBlockAndTheTitleOfACompetency() {
        var file = judges.aHeardFile();
        var titles = Map.of("FICT-LP-ADAD BC02 C2.1", new Localized("Choisir", "اختيار", "Choose"));
        assertThat(queries.competencies(Set.of(file.institution()), AgreementFilter.ALL, titles))
                .filteredOn(of -> of.code().equals("C2.1"))
                .singleElement()
                .satisfies(of -> {
                    assertThat(of.block()).isEqualTo("BC02");
                    assertThat(of.title().fr()).isEqualTo("Choisir");
                });
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var csv = file.as(
                auditor, () -> agreements.csv(AgreementFilter.ALL, AgreementTable.COMPETENCIES, Locale.ENGLISH));
        assertThat(csv).contains("\"FICT-LP-ADAD\",\"BC02\",\"C2.1\",");
    }

    /** Also of a file that is gone: the kept figures of the earlier juries here have none. */
    @Test
    void keptWithoutItsBlockGetsItFromTheCertification() {
        var file = judges.aHeardFile();
        earlier.of(file, 1, 0);
        var without = "update competency_spread s join agreement a on a.assessment_id = s.assessment_id"
                + " set s.block_code = '' where a.institution_id = :institution";
        int lines = database.sql(without)
                .param("institution", file.institution().value().toString())
                .update();
        assertThat(lines).isEqualTo(24);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V48__block_of_a_spread.sql")).execute(source);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(report(file, auditor).competencies())
                .hasSize(12)
                .allSatisfy(
                        of -> assertThat(of.block()).isEqualTo("BC0" + of.code().charAt(1)));
    }

    @Test
    void ofAWeakJuryStandsInTheListOfAlerts() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(weak(file, auditor)).isEmpty();
        earlier.weaken(file);
        assertThat(weak(file, auditor)).singleElement().satisfies(of -> {
            assertThat(of.file()).isEqualTo(file.file());
            assertThat(of.figures().reading()).isEqualTo(Reliability.WEAK);
        });
    }

    @Test
    void isFilteredByPeriodAndCertification() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var today = file.today();
        assertThat(files(file, auditor, today, today, "FICT-LP-ADAD")).isEqualTo(1);
        assertThat(files(file, auditor, today.plusDays(1), null, null)).isZero();
        assertThat(files(file, auditor, null, today.minusDays(1), null)).isZero();
        assertThat(files(file, auditor, null, null, "ANOTHER")).isZero();
        assertThatThrownBy(() -> files(file, auditor, today, today.minusDays(1), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("assessment.periodReversed"));
    }

    @Test
    void comesPageByPageWithoutLosingOrRepeatingAJury() {
        var file = judges.aHeardFile();
        earlier.of(file, 120, 0);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var seen = new java.util.ArrayList<UUID>();
        var from = AgreementPage.From.start();
        while (from != null) {
            var after = from;
            var page = file.as(auditor, () -> agreements.juries(AgreementFilter.ALL, false, after));
            page.juries().forEach(of -> seen.add(of.assessment()));
            from = page.next();
        }
        assertThat(seen).hasSize(121).doesNotHaveDuplicates();
        var csv = file.as(auditor, () -> agreements.csv(AgreementFilter.ALL, AgreementTable.JURIES, Locale.ENGLISH));
        assertThat(csv.lines()).hasSize(122);
        assertThat(csv.lines().toList().get(1)).contains(",5,12,59,1,0.749839,\"");
    }

    @Test
    void namesJurorsToTheAdministratorAndNumbersThemForTheAuditor() {
        var file = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var administrator = file.person("Administrateur Fictif", Role.ADMINISTRATOR);
        assertThat(report(file, auditor).jurors()).extracting(OfJuror::name).containsOnlyNulls();
        assertThat(report(file, administrator).jurors())
                .extracting(OfJuror::name)
                .doesNotContainNull()
                .hasSize(5);
        assertThat(report(file, auditor).jurors())
                .extracting(OfJuror::alias)
                .containsExactlyElementsOf(report(file, administrator).jurors().stream()
                        .map(OfJuror::alias)
                        .toList());
        var csv = file.as(auditor, () -> agreements.csv(AgreementFilter.ALL, AgreementTable.JURORS, Locale.FRENCH));
        assertThat(csv).doesNotContain("Juré-Fictif");
    }

    @Test
    void ofAnotherInstitutionIsNotThere() {
        var file = judges.aHeardFile();
        var elsewhere = judges.aHeardFile();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThat(juries(file, auditor))
                .extracting(AgreementPage.OfJury::file)
                .containsExactly(file.file())
                .doesNotContain(elsewhere.file());
    }

    @Test
    void isTheAuditorsAndTheAdministratorsOnlyAndAJurorReadsOnlyTheirOwn() {
        var file = judges.aHeardFile();
        for (var person : List.of(file.juror("J1"), file.secretary(), file.candidate(), file.authority())) {
            assertThatThrownBy(() -> report(file, person))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        assertThat(file.as(file.juror("J3"), agreements::ownDrift)).isEqualTo(new OwnDrift(1, 12, null, List.of()));
        earlier.of(file, 5, 0);
        var own = file.as(file.juror("J3"), agreements::ownDrift);
        assertThat(own.files()).isEqualTo(6);
        assertThat(own.difference()).isCloseTo(-2.5 / 12, SIX_DECIMALS);
        assertThat(own.trail())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.recent()).isCloseTo(-2.5 / 12, SIX_DECIMALS));
        assertThatThrownBy(() -> file.as(file.secretary(), agreements::ownDrift))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void ofAJurorErasedIsNobodysAnyMore() {
        var file = judges.aHeardFile();
        var administrator = file.person("Administrateur Fictif", Role.ADMINISTRATOR);
        database.sql("delete from juror_alias where person_id = :person")
                .param("person", file.juror("J3").value().toString())
                .update();
        assertThat(report(file, administrator).jurors())
                .hasSize(5)
                .extracting(OfJuror::name)
                .filteredOn(java.util.Objects::isNull)
                .hasSize(1);
        assertThat(file.as(file.juror("J3"), agreements::ownDrift).files()).isZero();
    }

    private double drift(AgreementReport report, PersonId juror) {
        int alias = database.sql("select alias from juror_alias where person_id = :person")
                .param("person", juror.value().toString())
                .query(Integer.class)
                .single();
        var found = report.jurors().stream().filter(of -> of.alias() == alias).findFirst();
        return java.util.Objects.requireNonNull(found.orElseThrow().difference());
    }

    private int files(
            Bench.Story file,
            PersonId reader,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String certification) {
        return file.as(
                reader,
                () -> agreements
                        .report(new AgreementFilter(from, to, certification))
                        .files());
    }

    private AgreementReport report(Bench.Story file, PersonId reader) {
        return file.as(reader, () -> agreements.report(AgreementFilter.ALL));
    }

    private List<AgreementPage.OfJury> juries(Bench.Story file, PersonId reader) {
        return file.as(reader, () -> agreements.juries(AgreementFilter.ALL, false, AgreementPage.From.start()))
                .juries();
    }

    private List<AgreementPage.OfJury> weak(Bench.Story file, PersonId reader) {
        return file.as(reader, () -> agreements.juries(AgreementFilter.ALL, true, AgreementPage.From.start()))
                .juries();
    }
}
