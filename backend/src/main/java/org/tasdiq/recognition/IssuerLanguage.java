package org.tasdiq.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorField;

/** In which of our languages an issuer likely reads: that of its course, else that of its country, else English. */
class IssuerLanguage {
    private static final Set<String> FRENCH = Set.of(
            "FR", "BE", "LU", "MC", "CH", "TN", "DZ", "MA", "MR", "SN", "ML", "CI", "BF", "NE", "TG", "BJ", "GN", "CM",
            "GA", "CG", "CD", "TD", "MG", "DJ", "HT");
    private static final Set<String> ARABIC =
            Set.of("EG", "SA", "AE", "QA", "KW", "BH", "OM", "YE", "JO", "SY", "IQ", "PS", "LY", "SD", "LB");

    private IssuerLanguage() {}

    static Locale of(CredentialFacts credential) {
        return credential
                .told()
                .says(DescriptorField.LANGUAGE)
                .lines()
                .flatMap(taught -> spoken(taught).stream())
                .findFirst()
                .orElseGet(() -> spokenIn(credential.told().says(DescriptorField.ISSUER_COUNTRY)));
    }

    /** @param said a tag such as {@code fr-FR}, or the name of a language in one of ours */
    private static Optional<Locale> spoken(String said) {
        return Texts.LOCALES.stream()
                .filter(ours -> said.matches(ours.getLanguage() + "([-_].*)?")
                        || Texts.LOCALES.stream()
                                .anyMatch(reader ->
                                        ours.getDisplayLanguage(reader).equalsIgnoreCase(said)))
                .findFirst();
    }

    private static Locale spokenIn(String country) {
        var code = Stream.of(country)
                .filter(said -> said.length() == 2)
                .map(said -> said.toUpperCase(Locale.ROOT))
                .findFirst()
                .or(() -> Arrays.stream(Locale.getISOCountries())
                        .filter(one -> isNamed(one, country))
                        .findFirst())
                .orElse("");
        if (FRENCH.contains(code)) return Texts.FRENCH;
        return ARABIC.contains(code) ? Texts.ARABIC : Texts.ENGLISH;
    }

    private static boolean isNamed(String code, String name) {
        return Texts.LOCALES.stream()
                .anyMatch(
                        reader -> Locale.of("", code).getDisplayCountry(reader).equalsIgnoreCase(name));
    }
}
