package org.tasdiq.ui.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/**
 * What a template needs to write a page in one language.
 *
 * @param path of the page, for the links to its other languages
 */
public record Page(Texts texts, Locale locale, String path) {
    public String text(String key, Object... arguments) {
        return texts.of(locale, key, arguments);
    }

    public String text(Refusal refusal) {
        return texts.of(locale, refusal);
    }

    public String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    /** A day where the words are a moment, as credentials write it; else the words. */
    public String moment(String words) {
        try {
            return day(OffsetDateTime.parse(words).toLocalDate());
        } catch (DateTimeParseException noMoment) {
            return words;
        }
    }

    /** The address of the page in that language. */
    public String in(String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    public String language() {
        return locale.toLanguageTag();
    }

    public String direction() {
        return Texts.ARABIC.equals(locale) ? "rtl" : "ltr";
    }

    public List<String> languages() {
        return Texts.LOCALES.stream().map(Locale::getLanguage).toList();
    }

    public boolean speaks(String language) {
        return locale.getLanguage().equals(language);
    }
}
