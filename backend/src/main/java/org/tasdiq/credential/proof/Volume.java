package org.tasdiq.credential.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A volume of learning: in hours, or in a form that cannot mean hours. */
final class Volume {
    private static final Pattern DURATION = Pattern.compile("P[\\d.,YMWDTHS]*");
    private static final Pattern NOTHING_OF = Pattern.compile("(?<=[A-Z])0+[YMWD]");
    private static final Pattern LONG = Pattern.compile("P[^T]*[YMW].*");

    private static final Pattern DAYS = Pattern.compile("P[1-9].*D.*");
    private static final Pattern FRACTION = Pattern.compile("PT(\\d{1,5}[.,]\\d{1,2})H");
    private static final BigDecimal MINUTES =
            BigDecimal.valueOf(Duration.ofHours(1).toMinutes());

    private Volume() {}

    /**
     * Such as {@code 60} of {@code PT60H}; as it is written where it is no duration, or one in days, of which nobody knows how long
     * they are; empty where it is none at all, or one that cannot be meant.
     */
    static String hours(String said) {
        if (!DURATION.matcher(said).matches()) return said;
        var tidy = tidy(said);
        if (isOdd(said)) return "";
        if (DAYS.matcher(tidy).matches()) return said;
        var fraction = FRACTION.matcher(tidy);
        if (fraction.matches()) return fraction.group(1).replace(',', '.');
        try {
            var minutes = Duration.parse(tidy).toMinutes();
            return minutes == 0
                    ? ""
                    : BigDecimal.valueOf(minutes)
                            .divide(MINUTES, 2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString();
        } catch (DateTimeParseException unreadable) {
            return "";
        }
    }

    /** Nobody studies for months without a break: {@code P60M} are 60 months. */
    static boolean isOdd(String said) {
        return DURATION.matcher(said).matches() && LONG.matcher(tidy(said)).matches();
    }

    /** Programs write {@code P0Y0M0DT60H} for 60 hours. */
    private static String tidy(String said) {
        int time = said.indexOf('T');
        return time < 0
                ? NOTHING_OF.matcher(said).replaceAll("")
                : NOTHING_OF.matcher(said.substring(0, time)).replaceAll("") + said.substring(time);
    }
}
