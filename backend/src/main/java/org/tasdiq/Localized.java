package org.tasdiq;

import java.util.Locale;
import java.util.function.Function;

/** One text in the three languages of the product. */
public record Localized(String fr, String ar, String en) {
    /** What is said in each of them. */
    public static Localized of(Function<Locale, String> said) {
        return new Localized(said.apply(Texts.FRENCH), said.apply(Texts.ARABIC), said.apply(Texts.ENGLISH));
    }

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ar;
            case "en" -> en;
            default -> fr;
        };
    }
}
