package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.Localized;
import org.tasdiq.PaperPdf;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;

/** Every letter in every language, set as a PDF that can be kept for decades and read aloud. */
class LetterTypesettingTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Texts TEXTS = new Texts();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final InstitutionSheet UNIVERSITY = new InstitutionSheet(
            new InstitutionId(new UUID(0, 1)),
            "PORT-AZUR",
            new Localized(
                    "Université de Port-Azur (fictive)",
                    "جامعة بورت أزور (وهمية)",
                    "University of Port-Azur (fictitious)"),
            "Port-Azur",
            "FR_UNIVERSITY");
    private static final Map<Remedy.Kind, String> ADDRESSES =
            Map.of(Remedy.Kind.CONTENTIOUS, "Tribunal administratif de Port-Azur (fictif), 1 quai Imaginaire");
    private static final Path KEPT = Path.of("target/letters");

    @BeforeAll
    static void openTheFolder() throws IOException {
        Files.createDirectories(KEPT);
    }

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Texts.LOCALES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void isArchivableAndAccessible(LetterKind kind, Locale language) throws Exception {
        var xhtml = xhtml(kind, language, Map.of());
        assertThat(xhtml).doesNotContain("!notification.").doesNotContain("th:");
        var pdf = TYPESETTER.set(xhtml);
        Files.write(KEPT.resolve(kind.key() + "-" + language.getLanguage() + ".pdf"), pdf);
        assertThat(PaperPdf.failures(pdf)).isEmpty();
    }

    @Test
    void saysWhereToLodgeEachRemedyWhoseAddressIsKnown() throws IOException {
        var text = PaperPdf.text(TYPESETTER.set(xhtml(LetterKind.REFUSAL, Texts.FRENCH, Map.of())));
        assertThat(text).containsOnlyOnce("adresser à").contains("1 quai Imaginaire");
    }

    @Test
    void keepsItsArabicWordsReadable() throws IOException {
        var text = PaperPdf.text(TYPESETTER.set(xhtml(LetterKind.PARTIAL, Texts.ARABIC, Map.of())));
        assertThat(text).contains("طرق وآجال الطعن").contains("اجتمعت اللجنة").contains("PORT-AZUR-2026-000012");
    }

    @Test
    void setsArabicWithoutTheMarksOfShortVowels() throws IOException {
        var own = Map.of("appealUpheld.after", "القرار مُقدَّم مكتوبًا.");
        assertThat(PaperPdf.text(TYPESETTER.set(xhtml(LetterKind.APPEAL_UPHELD, Texts.ARABIC, own))))
                .contains("القرار مقدم مكتوبا");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void setsTheSignsWithWhichReasonsAreWritten(Locale language) throws Exception {
        var own = Map.of("appealUpheld.after", "Note ≥ 10 ✓ et ≠ 3 → ☐ B2.");
        var pdf = TYPESETTER.set(xhtml(LetterKind.APPEAL_UPHELD, language, own));
        assertThat(PaperPdf.failures(pdf)).isEmpty();
        assertThat(PaperPdf.text(pdf)).contains("≥", "✓", "≠", "→", "☐");
    }

    static Stream<Locale> languages() {
        return Texts.LOCALES.stream();
    }

    @Test
    void showsTheWordsOfAnInstitutionAsWordsAndNeverAsMarkup() throws IOException {
        var own = Map.of("appealUpheld.after", "La suite <b>selon le règlement</b> & les textes, {candidate}.");
        var text = PaperPdf.text(TYPESETTER.set(xhtml(LetterKind.APPEAL_UPHELD, Texts.FRENCH, own)));
        assertThat(text).contains("<b>selon le règlement</b> & les textes, Camille Exemple-Imaginaire.");
    }

    @Test
    void wordsWithAPlaceholderThatIsNoMoreGiveWayToTheShippedOnes() throws IOException {
        var own = Map.of("appealUpheld.after", "Voyez {office}.");
        assertThat(PaperPdf.text(TYPESETTER.set(xhtml(LetterKind.APPEAL_UPHELD, Texts.FRENCH, own))))
                .contains("jury entièrement renouvelé")
                .doesNotContain("Voyez");
    }

    private static String xhtml(LetterKind kind, Locale language, Map<String, String> own) {
        var remedies = Stream.of(Remedy.Kind.GRACIOUS, Remedy.Kind.CONTENTIOUS)
                .map(way -> new Remedy("FR_UNIVERSITY", way, TODAY.plusMonths(2)))
                .toList();
        var draft = new LetterSamples(TEXTS)
                .draft(kind, LetterCase.USUAL, UNIVERSITY, language, remedies, ADDRESSES, TODAY);
        return new LetterTemplates(TEXTS)
                .fill(draft, own, "PORT-AZUR-2026-000012", TODAY)
                .xhtml();
    }
}
