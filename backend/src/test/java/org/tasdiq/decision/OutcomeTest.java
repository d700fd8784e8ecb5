package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** The eight results of domain.md §1.2, in the words of France VAE. */
class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "FULL_SUCCESS_OF_FULL_CERTIFICATION,       SUCCES_TOTAL_CERTIFICATION_COMPLETE",
        "FULL_SUCCESS_OF_PARTIAL_CERTIFICATION,    SUCCES_TOTAL_CERTIFICATION_PARTIELLE",
        "PARTIAL_SUCCESS_OF_FULL_CERTIFICATION,    SUCCES_PARTIEL_CERTIFICATION_COMPLETE",
        "PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION, SUCCES_PARTIEL_CERTIFICATION_PARTIELLE",
        "PARTIAL_SUCCESS_PENDING_CONFIRMATION,     SUCCES_TOTAL_CERTIFICATION_COMPLETE_SOUS_RESERVE",
        "FAILURE,                                  ECHEC",
        "CANDIDATE_EXCUSED,                        CANDIDAT_EXCUSE",
        "CANDIDATE_ABSENT,                         CANDIDAT_ABSENT"
    })
    void isNamedInBothVocabularies(Outcome outcome, String interoperableName) {
        assertThat(outcome.interoperableName()).isEqualTo(interoperableName);
        assertThat(Outcome.ofInteroperableName(interoperableName)).isEqualTo(outcome);
    }

    @Test
    void ofAnotherNameIsUnknown() {
        assertThatThrownBy(() -> Outcome.ofInteroperableName("SUCCES")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource
    void isWordedInEveryLanguage(Outcome outcome) {
        var texts = new Texts();
        for (Locale language : Texts.LOCALES)
            assertThat(texts.has(language, "decision.outcome." + outcome)).isTrue();
    }
}
