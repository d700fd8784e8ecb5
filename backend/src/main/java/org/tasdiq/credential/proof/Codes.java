package org.tasdiq.credential.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasdiq.catalogue.StudyField;

/**
 * Codes of the lists of the European Learning Model and of the authority tables of the European Union
 * ({@code http://publications.europa.eu/resource/authority/}), as a descriptor writes them. Each is named by an address that ends
 * with its code.
 */
final class Codes {
    private static final Map<String, String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of("", code).getISO3Country(), Function.identity(), (one, _) -> one));
    private static final Map<String, String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getISO3Language().toUpperCase(Locale.ROOT),
                    Function.identity(),
                    (one, _) -> one));

    private Codes() {}

    /** The name of that value of a list of ours. */
    static <E extends Enum<E>> Optional<String> among(E[] values, Function<E, String> code, String id) {
        var end = end(id);
        return Arrays.stream(values)
                .filter(value -> !end.isEmpty() && code.apply(value).equals(end))
                .map(Enum::name)
                .findFirst();
    }

    /** Of three digits; a broader or a narrower field is none of ours. */
    static Optional<String> studyField(String id) {
        return id.contains("/isced-f/")
                ? Arrays.stream(StudyField.values())
                        .map(StudyField::code)
                        .filter(end(id)::equals)
                        .findFirst()
                : Optional.empty();
    }

    /** {@code IE} of {@code …/authority/country/IRL}. */
    static Optional<String> country(String id) {
        return id.contains("/country/") ? Optional.ofNullable(COUNTRIES.get(end(id))) : Optional.empty();
    }

    /** {@code en} of {@code …/authority/language/ENG}. */
    static Optional<String> language(String id) {
        return id.contains("/language/") ? Optional.ofNullable(LANGUAGES.get(end(id))) : Optional.empty();
    }

    /** Of a list that a descriptor has no codes of. */
    static Optional<String> none(String id) {
        return Optional.empty();
    }

    private static String end(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
