package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.credential.ToldWords.Fact;
import org.tasdiq.credential.proof.Told;

/** What a credential says is read in the words of its reader, wherever its values are codes. */
class ToldWordsTest {
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @CsvSource({
        "ISSUER_COUNTRY, IE, Irlande",
        "ISSUER_COUNTRY, Naboo, Naboo",
        "LANGUAGE, nl-NL, néerlandais",
        "LANGUAGE, Klingon, Klingon",
        "PARTICIPATION_MODE, BLENDED, Hybride",
        "PARTICIPATION_MODE, onsite or blended, sur place ou hybride",
        "ASSESSMENT_TYPE, ORAL, Examen oral",
        "ASSESSMENT_TYPE, recognition of prior learning, validation des acquis de l’expérience",
        "ASSESSMENT_TYPE, artefact assessment, artefact assessment",
        "IDENTITY_VERIFICATION, UNSUPERVISED, Sans surveillance ni vérification de l’identité",
        "LEARNING_SETTING, NON_FORMAL, Apprentissage non formel",
        "STACKABILITY, STAND_ALONE, Autonome",
        "THEMATIC_AREA, 061, Technologies de l’information",
        "THEMATIC_AREA, 999, 999",
        "RESULT, Completed, Terminé",
        "RESULT, 8.0 / 10, 8.0 / 10",
        "RESULT, Grade: 4 · Failed, Grade: 4 · Échoué",
        "WORKLOAD_HOURS, 1.000 uur, 1.000 uur",
        "LEARNING_PERIOD, 01/02/2026 · 03/04/2026, 01/02/2026 · 03/04/2026",
        "CREDIT_POINTS, 2.5 ECTS, '2,5 ECTS'",
        "WORKLOAD_HOURS, 1.5, '1,5'",
        "ATTENDANCE, 80, 80 %",
        "LEARNING_PERIOD, 2026-03-01T08:00:00Z/2026-06-30, Du 1er mars 2026 au 30 juin 2026",
        "LEARNING_PERIOD, 2026-03-01/2026-03-01, 1er mars 2026",
        "LEARNING_PERIOD, 2026-03-01/, À partir du 1er mars 2026",
        "VALIDITY, 2029-03-01T00:00:00Z, jusqu’au 1er mars 2029",
        "DESCRIPTION, BLENDED, BLENDED"
    })
    void aCodeIsSaidInWordsAndWordsStay(DescriptorField field, String said, String words) {
        assertThat(ToldWords.words(TEXTS, Texts.FRENCH, field, said)
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(words);
    }

    @Test
    void eachOfSeveralValuesIsSaidInALineOfItsOwn() {
        assertThat(ToldWords.words(TEXTS, Texts.ENGLISH, DescriptorField.LANGUAGE, "fr\nar"))
                .isEqualTo("French\nArabic");
    }

    @Test
    void whatEvaluatorsGoByComesApartFromTheRest() {
        var told = told(Map.of(
                DescriptorField.TITLE, "Titre",
                DescriptorField.AWARDING_BODY, "Université fictive",
                DescriptorField.DATE_ISSUED, "2026-03-01",
                DescriptorField.EQF_LEVEL, "6",
                DescriptorField.RESULT, "Pass"));
        assertThat(facts(told, Texts.ENGLISH))
                .containsExactly(
                        entry("Awarding body", true),
                        entry("Identity", true),
                        entry("Result", false),
                        entry("EQF level", true),
                        entry("Programme no.", false));
        assertThat(ToldWords.of(TEXTS, Texts.ENGLISH, Told.NOTHING)).isEmpty();
    }

    /** Said once, where whoever issued it awarded it. */
    @Test
    void theAwardingBodyIsNamedWhereAnotherOneIssuedIt() {
        assertThat(facts(told(Map.of(DescriptorField.AWARDING_BODY, "Organisme fictif")), Texts.ENGLISH))
                .doesNotContainKey("Awarding body");
    }

    /** A day that nobody can read is said as it is written. */
    @Test
    void anUnreadableDateOfIssueIsNotHidden() {
        assertThat(facts(told(Map.of(DescriptorField.DATE_ISSUED, "30 June 2025")), Texts.ENGLISH))
                .containsKey("Date of issuing");
        assertThat(facts(told(Map.of(DescriptorField.DATE_ISSUED, "2026-03-01")), Texts.ENGLISH))
                .doesNotContainKey("Date of issuing");
    }

    private static Map<String, Boolean> facts(Told told, Locale language) {
        return ToldWords.of(TEXTS, language, told).stream()
                .collect(Collectors.toMap(Fact::label, Fact::essential, (a, b) -> a, LinkedHashMap::new));
    }

    private static Told told(Map<DescriptorField, String> said) {
        return new Told("", "", "Organisme fictif", "2026-03-01T00:00:00Z", said, "", "", "42", "", true);
    }
}
