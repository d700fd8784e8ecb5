package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.PaperPdf;
import org.tasdiq.Texts;
import org.tasdiq.Typesetter;

/** Every letter in every language, set as a PDF that can be kept for decades and read aloud. */
class LetterTypesettingTest {
    private static final Typesetter TYPESETTER = new Typesetter();
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
        var xhtml = SampleLetters.xhtml(kind, language);
        assertThat(xhtml).doesNotContain("!notification.").doesNotContain("th:");
        var pdf = TYPESETTER.set(xhtml);
        Files.write(KEPT.resolve(kind.key() + "-" + language.getLanguage() + ".pdf"), pdf);
        assertThat(PaperPdf.failures(pdf)).isEmpty();
    }

    @Test
    void keepsItsArabicWordsReadable() throws IOException {
        var text = PaperPdf.text(TYPESETTER.set(SampleLetters.xhtml(LetterKind.PARTIAL, Texts.ARABIC)));
        assertThat(text).contains("طرق وآجال الطعن").contains("اجتمعت اللجنة").contains("PORT-AZUR-2026-000012");
    }

    @Test
    void showsWhatAPersonWroteAsWordsAndNeverAsMarkup() throws IOException {
        var text = PaperPdf.text(TYPESETTER.set(SampleLetters.xhtml(LetterKind.APPEAL_UPHELD, Texts.FRENCH)));
        assertThat(text).contains("<au règlement> & aux textes");
    }
}
