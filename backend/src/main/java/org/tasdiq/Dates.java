package org.tasdiq;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and moments in words; in English the day comes before the month, as everywhere in Europe. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM);

    private Dates() {}

    /** "26 March 2026". */
    public static String day(TemporalAccessor day, Locale language) {
        return DAY.withLocale(european(language)).format(day);
    }

    /** "26 March 2026, 14:05". */
    public static String moment(TemporalAccessor moment, Locale language) {
        return MOMENT.withLocale(european(language)).format(moment);
    }

    /** "26 March 2026, 14:05:09". */
    public static String second(TemporalAccessor moment, Locale language) {
        return SECOND.withLocale(european(language)).format(moment);
    }

    private static Locale european(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
