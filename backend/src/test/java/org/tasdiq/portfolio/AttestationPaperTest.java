package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.Localized;
import org.tasdiq.PaperPdf;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What an attester signs, as a PDF that can be kept for decades and read aloud. */
class AttestationPaperTest {
    private static final CompetencyId COMPETENCY = new CompetencyId(new UUID(1, 1));
    private static final AttestationPaper PAPER = new AttestationPaper(new Texts(), new Typesetter());
    private static final Path KEPT = Path.of("target/letters");

    @BeforeAll
    static void openTheFoundry() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(KEPT);
    }

    static List<Locale> languages() {
        return Texts.LOCALES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isArchivableAndAccessibleAndSaysAllThatWasStated(Locale language) throws Exception {
        var pdf = paper(language, "Études mensuelles");
        Files.write(KEPT.resolve("testimony-" + language.getLanguage() + ".pdf"), pdf);
        assertThat(conforms(pdf, PDFAFlavour.PDFA_2_A)).isTrue();
        assertThat(conforms(pdf, PDFAFlavour.PDFUA_1)).isTrue();
        assertThat(PaperPdf.text(pdf))
                .contains("Yasmine Exemple-Fictif", "Nour Fictive", "nour@example.org", "Études mensuelles", "C1.1")
                .contains("Vu chaque mois")
                .doesNotContain("!portfolio.");
    }

    /** Also French words on an Arabic page, where a full stop would stand before them. */
    @ParameterizedTest
    @MethodSource("languages")
    void keepsTheLinesAndTheDirectionOfWhatWasWritten(Locale language) throws IOException {
        assertThat(PaperPdf.lines(paper(language, "Études mensuelles.")))
                .contains("Études mensuelles.", "Vu chaque mois.", "Précis et autonome.");
    }

    /** A word processor breaks lines by U+000B, which XML does not know. */
    @Test
    void isSetWhateverWasPasted() throws IOException {
        assertThat(PaperPdf.text(paper(Texts.FRENCH, "Suivi\u000bdes ventes\u0001\ufffe")))
                .contains("Suivi des ventes");
    }

    @Test
    void showsWhatWasWrittenAsWordsAndNeverAsMarkup() throws IOException {
        assertThat(PaperPdf.text(paper(Texts.FRENCH, "<img src='file:///etc/passwd'/> & <b>plus</b>\nseconde ligne")))
                .contains("<img src='file:///etc/passwd'/> & <b>plus</b>", "seconde ligne");
    }

    private static byte[] paper(Locale language, String duties) {
        var day = LocalDate.of(2026, 11, 25);
        var name =
                new Localized("Université de Port-Azur (fictive)", "جامعة بور أزور (خيالية)", "University (fictional)");
        var competency = new CompetencySheet(
                COMPETENCY, "C1.1", new Localized("Analyser", "التحليل", "Analyse"), name, true, List.of());
        var stated = new Testimony(
                "Nour Fictive",
                "Directrice",
                "Fictif SA",
                "nour@example.org",
                day.minusYears(3),
                null,
                duties,
                List.of(new Testimony.Answer(
                        COMPETENCY, Testimony.Finding.CONFIRMED, "Vu chaque mois.\nPrécis et autonome.")),
                true);
        var asked = new AttesterSheet(
                "Yasmine Exemple-Fictif",
                name,
                new Localized("Analyse de données", "تحليل البيانات", "Data analysis"),
                "Chargée d’études",
                "Fictif SA",
                List.of(competency),
                "fr",
                day,
                day,
                stated);
        return PAPER.of(asked, stated, new Signature("Nour Fictive", true), language);
    }

    private static boolean conforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }
}
