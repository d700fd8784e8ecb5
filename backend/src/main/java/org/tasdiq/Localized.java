package org.tasdiq;

import java.util.Locale;

/** One text in the three languages of the product. */
public record Localized(String fr, String ar, String en) {
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ar;
            case "en" -> en;
            default -> fr;
        };
    }
}
