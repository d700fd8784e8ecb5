package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;

/** An issuer is written to in the language of its course, else in that of its country, else in English. */
class IssuerLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "fr-FR, '', fr",
        "ar, FR, ar",
        "'', IE, en",
        "French, NL, fr",
        "Arabic, '', ar",
        "English, FR, en",
        "nl-NL, '', en",
        "'', TN, fr",
        "'', France, fr",
        "'', Égypte, ar",
        "'', Ireland, en",
        "'', Naboo, en"
    })
    void followsWhatTheCredentialSays(String taught, String country, String language) {
        var told = new Told(
                "",
                "",
                "",
                "",
                Map.of(DescriptorField.LANGUAGE, taught, DescriptorField.ISSUER_COUNTRY, country),
                "",
                "",
                "",
                "",
                null);
        var credential = new CredentialFacts(null, null, List.of(), "", told, "", Finding.Answer.UNKNOWN);
        assertThat(IssuerLanguage.of(credential).getLanguage()).isEqualTo(language);
    }
}
