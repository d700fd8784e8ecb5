package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorImport.Change;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Field;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.jury.JurorProfile.Training;

@DatabaseTest
class RegisterOfJurorsTest {
    private static final JurorProfile FULL = new JurorProfile(
            "Directrice, \"données\"; pôle 2",
            "=Statistique",
            List.of(new Field("http://data.europa.eu/esco/skill/0000", "analyse de données")),
            List.of(
                    Employment.present("Données & Fictions SARL"),
                    new Employment(
                            "Huilerie Imaginaire (TN)", LocalDate.of(2009, 9, 1), LocalDate.of(2014, 6, 30), false),
                    new Employment("Société Quittée-Fictive", LocalDate.of(2010, 1, 1), null, true),
                    Employment.past("Ancien Employeur-Fictif")),
            List.of(new Training("Siéger dans un jury de VAE", LocalDate.of(2025, 3, 14))),
            List.of(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31))),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            8,
            new Period(LocalDate.of(2025, 1, 1), null));

    private final Bench bench;
    private final Jurors jurors;
    private final JurorList list;
    private final JurorImports imports;
    private final People people;
    private final Journal journal;
    private final Candidacies candidacies;
    private final AdmissibilityClock admissibility;

    RegisterOfJurorsTest(
            Bench bench,
            Jurors jurors,
            JurorList list,
            JurorImports imports,
            People people,
            Journal journal,
            Candidacies candidacies,
            AdmissibilityClock admissibility) {
        this.bench = bench;
        this.jurors = jurors;
        this.list = list;
        this.imports = imports;
        this.people = people;
        this.journal = journal;
        this.candidacies = candidacies;
        this.admissibility = admissibility;
    }

    @Test
    void thatIsExportedComesBackUnchanged() {
        var file = registered();
        var csv = exported(file);
        var read = read(file, csv, true);
        assertThat(read.lines()).isNotEmpty().allMatch(line -> line.change() == Change.UNCHANGED);
        assertThat(sheet(file).profile()).isEqualTo(FULL);
        assertThat(csv).contains("\"'=Statistique\"");
    }

    @Test
    void isChangedByATableOnlyWhenItIsToBeWritten() {
        var file = registered();
        var csv = exported(file).replace("'=Statistique", "Sociologie");
        assertThat(read(file, csv, false).count(Change.CHANGED)).isEqualTo(1);
        assertThat(sheet(file).discipline()).isEqualTo("=Statistique");
        assertThat(read(file, csv, true).written()).isTrue();
        assertThat(sheet(file).discipline()).isEqualTo("Sociologie");
    }

    @Test
    void isNotTouchedWhileALineIsWrong() {
        var file = registered();
        var csv = exported(file).replace("'=Statistique", "Sociologie")
                + "stranger@tasdiq.example,X,ACADEMIC,no,,Droit,,,,,,,,,\r\n"
                + address(file) + ",X,ACADEMIC,no,,Droit,,,,,,,,,\r\n";
        var read = read(file, csv, false);
        assertThat(read.lines())
                .filteredOn(line -> line.change() == Change.REFUSED)
                .extracting(JurorImport.Line::code)
                .containsExactly("jury.import.unknownMember", "jury.import.twice");
        assertThat(read.lines().getLast().number()).isEqualTo(read.lines().size() + 1);
        refused("jury.import.refusedLines", () -> read(file, csv, true));
        assertThat(sheet(file).discipline()).isEqualTo("=Statistique");
    }

    @Test
    void saysWhichColumnAndValueIsWrong() {
        var file = registered();
        var csv = exported(file);
        assertThat(wrong(file, csv.replace("2025-03-14", "14/03/2025"))).isEqualTo("training jury.import.form");
        assertThat(wrong(file, csv.replace("2026-07-01..", "2026-13-01.."))).isEqualTo("absences jury.import.date");
        assertThat(wrong(file, csv.replace("MONDAY", "LUNDI"))).isEqualTo("weekdays jury.import.oneOf");
        assertThat(wrong(file, csv.replace("http://data.europa.eu/esco/", "https://example.org/")))
                .isEqualTo("fields jury.notEsco");
        refused("jury.import.columnsMissing", () -> read(file, "email,name\r\n", false));
    }

    @Test
    void isReadWithSemicolonsAsWell() {
        var file = registered();
        var head = String.join(";", JurorCsv.COLUMNS);
        var csv = head + "\n" + address(file) + ";;professional;yes;;Droit;;Emploi-Fictif;;;;;;;fr|ar\n";
        assertThat(read(file, csv, true).count(Change.CHANGED)).isEqualTo(1);
        assertThat(sheet(file).quality()).isEqualTo(Quality.PROFESSIONAL);
        assertThat(sheet(file).languages()).containsExactlyInAnyOrder("fr", "ar");
    }

    @Test
    void callsNobodyWhoWasTakenOutAndForgetsNobody() {
        var file = registered();
        var juror = file.juror("K");
        file.as(file.secretary(), () -> jurors.deactivate(file.institution(), juror, "Départ à la retraite"));
        assertThat(found(file, JurorQuery.everybody())).doesNotContain(juror);
        assertThat(found(file, new JurorQuery("", null, "", "", null, false, true)))
                .containsExactly(juror);
        refused(
                "jury.deactivatedAlready",
                () -> file.as(file.secretary(), () -> jurors.deactivate(file.institution(), juror, "Encore")));
        file.as(file.secretary(), () -> jurors.activate(file.institution(), juror));
        assertThat(found(file, JurorQuery.everybody())).contains(juror);
    }

    @Test
    void takesAProfessionalOnAFixedTermContractUntilItIsOver() {
        var file = bench.aFile();
        var juror = file.person("Contractuelle Fictive", Role.JURY_MEMBER);
        var today = file.today();
        refused("jury.employerMissing", () -> register(file, juror, today.minusDays(1)));
        register(file, juror, today);
        var entry = file.as(file.secretary(), () -> jurors.sheet(file.institution(), juror));
        assertThat(entry.profile().employments())
                .containsExactly(new Employment("Distribu-Fictif SA", today.minusYears(1), today, false));
        assertThat(found(file, words("distribu"))).containsExactly(juror);
    }

    private void register(Bench.Story file, PersonId juror, LocalDate contractEnds) {
        var job = new Employment("Distribu-Fictif SA", contractEnds.minusYears(1), contractEnds, false);
        file.as(
                file.secretary(),
                () -> jurors.register(new JurorEntry(
                        juror,
                        file.institution(),
                        Quality.PROFESSIONAL,
                        true,
                        JurorProfile.of("Logistique", job),
                        Set.of(),
                        Set.of("fr"),
                        null)));
    }

    @Test
    void keepsWhoWasTakenOutFromEveryNewProposal() {
        var file = bench.aFile();
        file.as(file.secretary(), () -> jurors.deactivate(file.institution(), file.juror("J2"), "Mutation"));
        refused("jury.noLongerCalled", () -> file.proposed("J1", "J2", "J3", "J4", "J5"));
        file.as(file.secretary(), () -> jurors.activate(file.institution(), file.juror("J2")));
        assertThat(file.proposed("J1", "J2", "J3", "J4", "J5").jury()).isNotNull();
    }

    @Test
    void isSearchedByWhatAJurorKnowsAndWhenTheyCanSit() {
        var file = registered();
        var juror = file.juror("K");
        assertThat(found(file, words("ANALYSE données"))).containsExactly(juror);
        assertThat(found(file, words("huilerie"))).containsExactly(juror);
        assertThat(found(file, on(LocalDate.of(2026, 6, 1)))).contains(juror);
        assertThat(found(file, on(LocalDate.of(2026, 6, 2)))).doesNotContain(juror);
        assertThat(found(file, on(LocalDate.of(2026, 7, 6)))).doesNotContain(juror);
    }

    @Test
    void isSearchedInTheDatabaseAsOneJurorIsMatched() {
        var file = registered();
        file.as(file.secretary(), () -> jurors.deactivate(file.institution(), file.juror("J2"), "Mutation"));
        var all = file.as(file.secretary(), () -> jurors.all(file.institution()));
        for (var query : List.of(
                JurorQuery.everybody(),
                words("ANALYSE données"),
                words("\"données\"; directrice"),
                words("j1 juré"),
                words("past"),
                words("esco"),
                words("_"),
                words(", ["),
                words("100%"),
                on(LocalDate.of(2024, 6, 3)),
                on(LocalDate.of(2026, 6, 1)),
                on(LocalDate.of(2026, 7, 6)),
                on(LocalDate.of(2026, 8, 31)),
                on(LocalDate.of(2026, 9, 4)),
                new JurorQuery("", Quality.PROFESSIONAL, "", "", null, false, false),
                new JurorQuery("", null, "FICT-LP-ADAD", "", null, false, false),
                new JurorQuery("", null, "FICT-LP", "", null, false, false),
                new JurorQuery("", null, "", "fr", null, false, false),
                new JurorQuery("", null, "", "f", null, false, false),
                new JurorQuery("", null, "", "", null, true, false),
                new JurorQuery("", null, "", "", null, false, true))) {
            var matched =
                    all.stream().filter(query::finds).map(JurorSheet::person).toList();
            assertThat(found(file, query)).as(query.toString()).containsExactlyElementsOf(matched);
            assertThat(file.as(file.secretary(), () -> list.count(file.institution(), query)))
                    .as(query.toString())
                    .isEqualTo(matched.size());
        }
        assertThat(file.as(file.secretary(), () -> list.languages(file.institution())))
                .containsExactly("fr");
    }

    @Test
    void isKeptByTheSecretaryOfTheHouseOnly() {
        var file = registered();
        var other = bench.aFile();
        refused(
                "permission",
                () -> file.as(other.secretary(), () -> jurors.deactivate(file.institution(), file.juror("K"), "x")));
        refused("permission", () -> file.as(other.secretary(), () -> imports.read(file.institution(), "email", false)));
        refused(
                "permission",
                () -> file.as(file.candidate(), () -> imports.export(file.institution(), JurorQuery.everybody())));
    }

    @Test
    void keepsWhatAnotherSecretaryWroteMeanwhile() {
        var file = registered();
        var read = sheet(file).entry();
        var mine = with(read, "Sociologie", read.version());
        file.as(file.secretary(), () -> jurors.register(mine));
        refused(
                "jury.entryChanged",
                () -> file.as(file.secretary(), () -> jurors.register(with(read, "Droit", read.version()))));
        refused("jury.entryChanged", () -> file.as(file.secretary(), () -> jurors.register(with(read, "Droit", null))));
        assertThat(sheet(file).discipline()).isEqualTo("Sociologie");
    }

    @Test
    void tellsTheJournalWhichFieldsWereChangedAndNotWhatTheySay() {
        var file = registered();
        var juror = file.juror("K");
        var read = sheet(file).entry();
        file.as(file.secretary(), () -> jurors.register(read));
        file.as(
                file.secretary(),
                () -> jurors.register(with(read, "Sociologie", sheet(file).version())));
        file.as(file.secretary(), () -> jurors.deactivate(file.institution(), juror, "Mutation"));
        file.as(file.secretary(), () -> jurors.activate(file.institution(), juror));
        var entries = file.as(file.secretary(), () -> journal.of(file.institution(), juror)).stream()
                .filter(entry -> entry.event().startsWith("jury."))
                .toList();
        assertThat(entries)
                .extracting(JournalEntrySheet::event)
                .containsExactly(
                        "jury.JurorEntered",
                        "jury.JurorChanged",
                        "jury.JurorChanged",
                        "jury.JurorTakenOut",
                        "jury.JurorBroughtBack");
        assertThat(entries.get(2).content()).contains("\"discipline\"").doesNotContain("Sociologie");
    }

    @Test
    void countsWhatAJurorDoesByTheJuriesThemselves() {
        var file = bench.aFile().appointed();
        var records = file.as(file.secretary(), () -> list.records(file.institution()));
        assertThat(records.get(file.juror("J1"))).isEqualTo(new JurorRecord(1, 1, 0, null));
    }

    @Test
    void countsNoFileThatEndedBeforeItWasHeardAsUnderWay() {
        var file = bench.aFile().appointed();
        var other = file.another("J1", "J2", "J4");
        assertThat(running(file, "J1")).isEqualTo(2);
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Nouveau poste"));
        assertThat(running(file, "J1")).isEqualTo(1);
        assertThat(running(file, "J3")).isZero();
        file.asSystem(() -> admissibility.lapse(other, "portfolio.compilePortfolio"));
        assertThat(running(file, "J1")).isZero();
        assertThat(file.as(file.secretary(), () -> list.records(file.institution()))
                        .get(file.juror("J1")))
                .isEqualTo(new JurorRecord(0, 2, 0, null));
    }

    private int running(Bench.Story file, String juror) {
        var records = file.as(file.secretary(), () -> list.records(file.institution()));
        return Objects.requireNonNull(records.get(file.juror(juror))).running();
    }

    private static JurorEntry with(JurorEntry read, String discipline, @Nullable Long version) {
        return new JurorEntry(
                read.person(),
                read.institution(),
                read.quality(),
                read.woman(),
                JurorProfile.of(discipline, Employment.present("Emploi-Fictif")),
                read.qualifiedFor(),
                read.languages(),
                version);
    }

    private Bench.Story registered() {
        var file = bench.aFile();
        var juror = file.register("K", Quality.PROFESSIONAL, true);
        file.as(
                file.secretary(),
                () -> jurors.register(new JurorEntry(
                        juror,
                        file.institution(),
                        Quality.PROFESSIONAL,
                        true,
                        FULL,
                        Set.of(),
                        Set.of("fr"),
                        sheet(file).version())));
        return file;
    }

    private String exported(Bench.Story file) {
        return file.as(file.secretary(), () -> imports.export(file.institution(), JurorQuery.everybody()))
                .csv();
    }

    private JurorImport read(Bench.Story file, String csv, boolean write) {
        return file.as(file.secretary(), () -> imports.read(file.institution(), csv, write));
    }

    private String wrong(Bench.Story file, String csv) {
        return read(file, csv, false).lines().stream()
                .filter(line -> line.change() == Change.REFUSED)
                .map(line -> line.column() + " " + line.code())
                .findFirst()
                .orElse("");
    }

    private String address(Bench.Story file) {
        return file.as(file.secretary(), () -> people.sheet(file.juror("K"))).email();
    }

    private JurorSheet sheet(Bench.Story file) {
        return file.as(file.secretary(), () -> jurors.sheet(file.institution(), file.juror("K")));
    }

    private List<PersonId> found(Bench.Story file, JurorQuery query) {
        return file.as(file.secretary(), () -> list.all(file.institution(), query)).stream()
                .map(JurorSheet::person)
                .toList();
    }

    private static JurorQuery words(String words) {
        return new JurorQuery(words, null, "", "", null, false, false);
    }

    private static JurorQuery on(LocalDate day) {
        return new JurorQuery("", null, "", "", day, false, false);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
