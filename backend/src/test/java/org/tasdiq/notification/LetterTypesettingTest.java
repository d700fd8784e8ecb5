package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every letter in every language, set as a PDF that can be kept for decades and read aloud. */
class LetterTypesettingTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Path KEPT = Path.of("target/letters");

    @BeforeAll
    static void openTheFoundry() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(KEPT);
    }

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Texts.LOCALES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void isArchivableAndAccessible(LetterKind kind, Locale language) throws Exception {
        var xhtml = SampleLetters.xhtml(kind, language);
        assertThat(xhtml).doesNotContain("!notification.").doesNotContain("th:");
        var pdf = TYPESETTER.set(xhtml);
        Files.write(KEPT.resolve(kind.key() + "-" + language.getLanguage() + ".pdf"), pdf);
        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void keepsItsArabicWordsReadable() throws IOException {
        var text = text(TYPESETTER.set(SampleLetters.xhtml(LetterKind.PARTIAL, Texts.ARABIC)));
        assertThat(text).contains("طرق وآجال الطعن").contains("اجتمعت اللجنة").contains("PORT-AZUR-2026-000012");
    }

    @Test
    void showsWhatAPersonWroteAsWordsAndNeverAsMarkup() throws IOException {
        var text = text(TYPESETTER.set(SampleLetters.xhtml(LetterKind.APPEAL_UPHELD, Texts.FRENCH)));
        assertThat(text).contains("<au règlement> & aux textes");
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** Arabic is kept as presentation forms; NFKC gives the letters one searches for. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
