package org.tasdiq.notification;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tasdiq.Refusal;

/**
 * The number on the slip of a registered letter: that of the Universal Postal Union (S10), whose last digit checks the
 * others, or one of a national post.
 */
final class SlipNumber {
    private static final Pattern INTERNATIONAL = Pattern.compile("[A-Z]{2}(\\d{8})(\\d)[A-Z]{2}");
    private static final Pattern NATIONAL = Pattern.compile("(?=.*\\d)[0-9A-Z]{8,20}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private SlipNumber() {}

    /** As it is kept: capitals and digits without spaces. */
    static String of(String written) {
        var number = written.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        var international = INTERNATIONAL.matcher(number);
        if (international.matches()) {
            if (check(international.group(1)) != Integer.parseInt(international.group(2)))
                throw Refusal.invalid("number", "receipts.slipMistyped");
        } else if (!NATIONAL.matcher(number).matches()) throw Refusal.invalid("number", "receipts.slipNumber");
        return number;
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        int check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }
}
