package org.tasdiq.ui.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.tasdiq.Texts;

/** The language an answer speaks. */
final class Language {
    private Language() {}

    /** The first wanted language that the product speaks; French when none is wanted. */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Texts.FRENCH;
        return Collections.list(request.getLocales()).stream()
                .filter(l -> Texts.nearest(l).getLanguage().equals(l.getLanguage()))
                .findFirst()
                .map(Texts::nearest)
                .orElse(Texts.FRENCH);
    }
}
