package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * A mark as a cell says it: {@code 80 %}, {@code 16/20}, or a bare number.
 *
 * @param outOf empty for a bare number
 */
record Mark(BigDecimal number, @Nullable BigDecimal outOf) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\h*(?:(%)|/\\h*([1-9]\\d{0,2}(?:[.,]0{1,6})?))?");

    /** Empty where it is none. */
    static @Nullable Mark of(String cell) {
        var written = WRITTEN.matcher(cell);
        if (!written.matches()) return null;
        var outOf = written.group(3);
        return new Mark(
                number(written.group(1)), written.group(2) != null ? WHOLE : outOf == null ? null : number(outOf));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    /**
     * Never rounded up, so that nobody passes who did not.
     *
     * @param scale of a bare number; empty: per cent
     */
    BigDecimal percent(String column, String cell, @Nullable Integer scale) {
        var whole = outOf != null ? outOf : scale == null ? WHOLE : BigDecimal.valueOf(scale);
        boolean plain = whole.compareTo(WHOLE) == 0;
        if (number.compareTo(whole) > 0)
            throw plain
                    ? Refusal.invalid(column, "catalogue.award.percentage", cell)
                    : Refusal.invalid(column, "catalogue.award.above", cell, whole.toPlainString());
        if (plain) return number.scale() > 2 ? number.setScale(2, RoundingMode.DOWN) : number;
        var percent = number.multiply(WHOLE).divide(whole, 2, RoundingMode.DOWN).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** Too small to tell per cent from marks out of twenty. */
    boolean isAmbiguous() {
        return outOf == null && number.compareTo(BigDecimal.valueOf(20)) <= 0;
    }
}
