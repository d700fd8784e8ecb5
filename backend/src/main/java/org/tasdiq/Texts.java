package org.tasdiq;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text a person reads, in French, Arabic and English: {@code i18n/<room>_<language>.properties}, UTF-8, ICU
 * message patterns (plurals by locale). One room, one file per language; a key begins with its room or step.
 */
@Component
public class Texts {
    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale ARABIC = Locale.forLanguageTag("ar-TN");
    public static final Locale ENGLISH = Locale.ENGLISH;
    /** The languages of the product, the default first. */
    public static final List<Locale> LOCALES = List.of(FRENCH, ARABIC, ENGLISH);

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() {
        for (var locale : LOCALES) byLanguage.put(locale.getLanguage(), load(locale.getLanguage()));
    }

    /** The language of the product nearest to the wanted one; French where it is none of the three. */
    public static Locale nearest(Locale wanted) {
        return LOCALES.stream()
                .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(FRENCH);
    }

    /** The text for the key, or the key between exclamation marks when no language has it. */
    public String of(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                        ? pattern
                        : new MessageFormat(pattern, nearest(locale)).format(arguments))
                .orElse("!" + key + "!");
    }

    /** The pattern of the key as it is written, with numbered arguments. */
    public Optional<String> pattern(Locale locale, String key) {
        return Optional.ofNullable(texts(locale).get(key));
    }

    /** What a pattern with named arguments says. */
    public static String say(Locale locale, String pattern, Map<String, ?> arguments) {
        return new MessageFormat(pattern, nearest(locale)).format(arguments);
    }

    /** The text of a refusal. */
    public String of(Locale locale, Refusal refusal) {
        return of(locale, "refusal." + refusal.code(), refusal.arguments().toArray());
    }

    /** Several words in one line, parted as the language parts them. */
    public String listed(Locale locale, Collection<String> several) {
        return String.join(of(locale, "words.comma"), several);
    }

    public boolean has(Locale locale, String key) {
        return pattern(locale, key).isPresent();
    }

    /** All keys of one language, for tests that compare the languages. */
    public java.util.Set<String> keys(Locale locale) {
        return Map.copyOf(texts(locale)).keySet();
    }

    private Map<String, String> texts(Locale locale) {
        return byLanguage.getOrDefault(nearest(locale).getLanguage(), Map.of());
    }

    private static Map<String, String> load(String language) {
        var texts = new HashMap<String, String>();
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties");
            for (Resource resource : new ArrayList<>(List.of(found))) {
                var properties = new Properties();
                try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> texts.put((String) key, (String) value));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
