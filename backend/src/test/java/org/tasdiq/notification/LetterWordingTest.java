package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** An institution words its letters itself: by versions, and letters that were written keep their words. */
@DatabaseTest
class LetterWordingTest {
    private static final String AFTER = "withdrawn.after";
    private static final String CLOSED = "dossier est clos";

    private final Bench bench;
    private final LetterWordings wordings;
    private final Letters letters;
    private final Candidacies candidacies;
    private final Actors actors;
    private final JdbcClient database;
    private final Texts texts;

    LetterWordingTest(
            Bench bench,
            LetterWordings wordings,
            Letters letters,
            Candidacies candidacies,
            Actors actors,
            JdbcClient database,
            Texts texts) {
        this.bench = bench;
        this.wordings = wordings;
        this.letters = letters;
        this.candidacies = candidacies;
        this.actors = actors;
        this.database = database;
        this.texts = texts;
    }

    @Test
    void theNextLetterIsInThemAndTheEarlierOneKeepsItsOwn() throws IOException {
        var first = bench.aFile();
        var second = first.anotherFile();
        assertThat(text(first, withdrawn(first, first.file()))).contains(CLOSED);
        write(first, 0, "{candidate} peut revenir, dit {institution}.", "Ton plus simple");
        var letter = withdrawn(first, second);
        assertThat(letter.wordingVersion()).isEqualTo(1);
        var name = actors.asSystem(() -> candidacies.sheet(second)).candidateName();
        assertThat(text(first, letter)).contains(name + " peut revenir").doesNotContain(CLOSED);
        assertThat(letter(first, first.file()).wordingVersion()).isZero();
        assertThat(text(first, letter(first, first.file()))).contains(CLOSED);
    }

    @Test
    void theyAreKeptByVersionsAndGoBackToTheShippedOnes() {
        var file = bench.aFile();
        write(file, 0, "Au revoir.", "Plus court");
        write(file, 1, "À bientôt.", "Plus aimable");
        var sheet = sheet(file);
        assertThat(sheet.version()).isEqualTo(2);
        assertThat(sheet.versions())
                .extracting(WordingVersion::version, WordingVersion::note)
                .containsExactly(tuple(2, "Plus aimable"), tuple(1, "Plus court"));
        var shipped = line(sheet).shipped();
        write(file, 2, shipped, "Retour au modèle fourni");
        assertThat(line(sheet(file)).words()).isEqualTo(shipped);
        assertThat(file.as(file.authority(), () -> wordings.all(file.institution())))
                .filteredOn(line ->
                        line.kind() == LetterKind.WITHDRAWN && line.language().equals(Texts.FRENCH))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).returns(true, WordingLine::isShipped).returns(3, WordingLine::version));
    }

    @Test
    void whoChangedThemFromAnOlderVersionIsTold() {
        var file = bench.aFile();
        write(file, 0, "Au revoir.", "Plus court");
        assertThatThrownBy(() -> write(file, 0, "Adieu.", "Plus triste")).hasMessageContaining("letters.changed");
        assertThatThrownBy(() -> write(file, 1, "Au  revoir. ", "Pareil")).hasMessageContaining("letters.unchanged");
        assertThatThrownBy(() -> write(file, 1, "Adieu.", " ")).hasMessageContaining("required");
    }

    @Test
    void neitherReasonsNorRemediesNorWhatWasDecidedCanBeWorded() {
        var file = bench.aFile();
        for (var key : List.of("remedies.intro", "partial.result", "reasons", "number")) {
            var draft = new WordingDraft(0, Map.of(key, "Autre chose"), "Essai");
            assertThatThrownBy(() -> file.as(
                            file.authority(),
                            () -> wordings.write(file.institution(), LetterKind.PARTIAL, Texts.FRENCH, draft)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("letters.unknownPassage"));
        }
    }

    @Test
    void aPreviewShowsThemAboutSomebodyImaginaryAndKeepsNothing() throws IOException {
        var file = bench.aFile();
        var pdf = file.as(
                file.authority(),
                () -> wordings.preview(
                        file.institution(),
                        LetterKind.WITHDRAWN,
                        Texts.FRENCH,
                        Map.of(AFTER, "Au revoir {addressee}."),
                        LetterCase.USUAL,
                        ""));
        assertThat(text(pdf)).contains("ESSAI-SANS-VALEUR", "Au revoir Camille Exemple-Imaginaire.");
        assertThat(sheet(file).version()).isZero();
    }

    @Test
    void aPreviewShowsTheCaseThatIsAskedFor() throws IOException {
        var file = bench.aFile();
        assertThat(look(file, LetterKind.PARTIAL, LetterCase.USUAL, ""))
                .contains("Prescription", "tribunal administratif");
        assertThat(look(file, LetterKind.PARTIAL, LetterCase.WITHOUT_PRESCRIPTION, ""))
                .doesNotContain("Prescription");
        assertThat(look(file, LetterKind.PARTIAL, LetterCase.CONDITION_MET, "")).contains("est remplie");
        assertThat(look(file, LetterKind.REFUSAL, LetterCase.ABSENT, "")).contains("Bloc non évalué");
        assertThat(look(file, LetterKind.PARTIAL, LetterCase.USUAL, "TN_UNIVERSITY"))
                .doesNotContain("telerecours.fr");
        assertThat(look(file, LetterKind.SUMMONS, LetterCase.MEMBER, "")).contains("scellé votre grille");
        assertThatThrownBy(() -> look(file, LetterKind.AWARD, LetterCase.ABSENT, ""))
                .hasMessageContaining("letters.unknownCase");
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseOfEveryKindIsNamedInEveryLanguageAndCanBeLookedAt(LetterKind kind) throws IOException {
        var file = bench.aFile();
        for (var shown : LetterCase.of(kind)) {
            assertThat(Texts.LOCALES).allMatch(language -> texts.has(language, "notification.case." + shown));
            assertThat(look(file, kind, shown, "")).as(shown.name()).doesNotContain("notification.");
        }
    }

    private String look(Bench.Story file, LetterKind kind, LetterCase shown, String regime) throws IOException {
        return text(file.as(
                file.authority(),
                () -> wordings.preview(file.institution(), kind, Texts.FRENCH, Map.of(), shown, regime)));
    }

    @Test
    void theyAreTheBusinessOfTheirOwnInstitution() {
        var file = bench.aFile();
        var elsewhere = bench.aFile();
        for (var stranger : List.of(elsewhere.authority(), file.secretary(), file.candidate()))
            assertThatThrownBy(() -> file.as(stranger, () -> wordings.all(file.institution())))
                    .hasMessageContaining("permission");
        write(elsewhere, 0, "Au revoir.", "Plus court");
        assertThat(sheet(file).version()).isZero();
        assertThat(file.as(
                        file.person("Administratrice Fictive", Role.ADMINISTRATOR),
                        () -> wordings.all(file.institution())))
                .hasSize(LetterKind.values().length * Texts.LOCALES.size());
    }

    @Test
    void everyChangeStandsInTheJournalOfTheInstitutionsLetters() {
        var file = bench.aFile();
        write(file, 0, "Au revoir.", "Plus court");
        assertThat(database.sql("select content from journal_entry where file_id = ? and event = ?")
                        .params(file.institution().value().toString(), "notification.LetterReworded")
                        .query(String.class)
                        .single())
                .contains("\"reason\":\"Plus court\"", "\"kind\":\"WITHDRAWN\"", "\"version\":1");
    }

    private LetterSheet withdrawn(Bench.Story story, CandidacyId file) {
        story.as(candidate(file), () -> candidacies.withdraw(file, "Projet abandonné"));
        return letter(story, file);
    }

    private LetterSheet letter(Bench.Story story, CandidacyId file) {
        return story.as(candidate(file), () -> letters.of(file)).stream()
                .filter(l -> l.kind() == LetterKind.WITHDRAWN)
                .findFirst()
                .orElseThrow();
    }

    private PersonId candidate(CandidacyId file) {
        return actors.asSystem(() -> candidacies.sheet(file)).candidate();
    }

    private void write(Bench.Story file, int from, String words, String note) {
        var passages = new HashMap<>(Map.of(AFTER, words));
        file.as(
                file.authority(),
                () -> wordings.write(
                        file.institution(),
                        LetterKind.WITHDRAWN,
                        Texts.FRENCH,
                        new WordingDraft(from, passages, note)));
    }

    private WordingSheet sheet(Bench.Story file) {
        return file.as(file.authority(), () -> wordings.sheet(file.institution(), LetterKind.WITHDRAWN, Texts.FRENCH));
    }

    private static WordingSheet.Line line(WordingSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.key().equals(AFTER))
                .findFirst()
                .orElseThrow();
    }

    private String text(Bench.Story story, LetterSheet letter) throws IOException {
        var file = new CandidacyId(letter.file());
        return text(story.as(candidate(file), () -> letters.pdf(file, letter.id())));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
