package org.tasdiq.referential;

import java.util.Locale;
import java.util.stream.Stream;
import org.tasdiq.Localized;

/**
 * A skill of ESCO that a competency speaks of.
 *
 * @param uri {@code http://data.europa.eu/esco/skill/…}
 * @param label as it was when it was chosen; empty in a language that ESCO was not taken in for
 */
public record EscoLink(String uri, Localized label) {
    private static final String SKILL = "http://data.europa.eu/esco/skill/[0-9A-Za-z.-]{1,60}";

    static boolean isAddress(String uri) {
        return uri.matches(SKILL);
    }

    /** Whether its address is that of a skill; no property, as links are kept as JSON. */
    public boolean namesSkill() {
        return isAddress(uri);
    }

    /** In that language, or in one that it has; the address where it has none. */
    public String name(Locale language) {
        return Stream.of(label.in(language), label.en(), label.fr(), label.ar(), uri)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
