package org.tasdiq;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Days and moments in words; in English the day comes before the month, as everywhere in Europe, in French the first is "1er". */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM);
    private static final int LENGTH = "2026-03-26".length();

    private Dates() {}

    /** "26 March 2026". */
    public static String day(TemporalAccessor day, Locale language) {
        return written(DAY, day, language);
    }

    /** "26 March 2026, 14:05". */
    public static String moment(TemporalAccessor moment, Locale language) {
        return written(MOMENT, moment, language);
    }

    /** "26 March 2026, 14:05:09". */
    public static String second(TemporalAccessor moment, Locale language) {
        return written(SECOND, moment, language);
    }

    /** The day that a document from elsewhere writes, also with a time, such as "2026-03-26T00:00:00Z"; empty where nobody can read it. */
    public static Optional<LocalDate> read(String written) {
        try {
            return written.length() < LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(written.substring(0, LENGTH)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The same in words; what nobody can read stays as it is written. */
    public static String said(String written, Locale language) {
        return read(written).map(day -> day(day, language)).orElse(written);
    }

    private static String written(DateTimeFormatter format, TemporalAccessor time, Locale language) {
        var words = format.withLocale(european(language)).format(time);
        return language.getLanguage().equals("fr") && words.startsWith("1 ") ? "1er" + words.substring(1) : words;
    }

    private static Locale european(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
