package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** What an institution may write in place of the shipped words, and what it may not. */
class PassageTest {
    private static final Passage TIME = new Passage("receipt.time", "months");
    private static final Texts TEXTS = new Texts();

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Texts.LOCALES.stream().map(language -> Arguments.of(kind, language)));
    }

    /** Otherwise the shipped words could not be taken as they are and changed in one place. */
    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void theShippedWordsKeepTheRules(LetterKind kind, Locale language) {
        for (var passage : Passages.of(kind)) {
            var shipped = TEXTS.pattern(language, Passage.ROOT + passage.key()).orElseThrow();
            assertThatCode(() -> passage.check(passage.named(shipped)))
                    .as(passage.key())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void numbersBecomeNamesAlsoWithinAPlural() {
        assertThat(TIME.named("{0, plural, one {# month} other {# months}}, '{0}'"))
                .isEqualTo("{months, plural, one {# month} other {# months}}, '{0}'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{months} mois, {salary}              | letters.unknownPlaceholder",
                "{months} mois, {0}                   | letters.unknownPlaceholder",
                "Quelques mois pour {addressee}       | letters.placeholderMissing",
                "{months mois                         | letters.unreadable",
                "{months} et {city, plural, one {x}}  | letters.unreadable",
                "{months} et {city, number}           | letters.unreadable",
                "'   '                                | required"
            })
    void whatCannotBeSetIsRefusedBesideItsField(String words, String code) {
        assertThatThrownBy(() -> TIME.check(words))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal)
                                .returns(code, Refusal::code)
                                .returns("receipt.time", Refusal::field));
    }

    @Test
    void aSubjectIsALineAndAPassageAParagraph() {
        assertThatThrownBy(() -> new Passage("award.title").check("x".repeat(201)))
                .hasMessageContaining("letters.tooLong");
        assertThatCode(() -> new Passage("award.after").check("x".repeat(201))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Passage("award.after").check("x".repeat(2001)))
                .hasMessageContaining("letters.tooLong");
        assertThat(Passage.tidy(" Un\nparagraphe\u0000\tet « deux\u00a0» "))
                .isEqualTo("Un paragraphe et « deux\u00a0»");
    }
}
