package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is missing in a language, and every one is a readable pattern. */
class TextsTest {
    private final Texts texts = new Texts();

    static java.util.List<Locale> languages() {
        return Texts.LOCALES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyIsThereInEveryLanguage(Locale language) {
        assertThat(texts.keys(language)).containsExactlyInAnyOrderElementsOf(texts.keys(Texts.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsAReadablePattern(Locale language) {
        for (var key : texts.keys(language)) {
            assertThat(texts.of(language, key, 1, 2, 3, 4)).as(key).isNotBlank().doesNotContain("!" + key + "!");
        }
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(texts.of(Texts.ARABIC, "refusal.candidacy.annualLimit", 3)).contains("مطالب");
        assertThat(texts.of(Texts.ENGLISH, "refusal.candidacy.annualLimit", 1)).contains("one application");
    }
}
