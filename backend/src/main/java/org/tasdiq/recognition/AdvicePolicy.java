package org.tasdiq.recognition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tasdiq.credential.proof.EqfLevel;

/** Grades that can be reckoned from what a credential says; advice. */
class AdvicePolicy {
    /** A credit stands for 25 to 30 hours; the lesser one favours the learner. */
    private static final BigDecimal HOURS_PER_CREDIT = BigDecimal.valueOf(25);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,3})?");

    private static final Pattern WHOLE = Pattern.compile("\\s*\\d{1,5}(?:[.,]\\d{1,2})?\\s*");

    /** Neither the end of a number of thousands nor hours of each week. */
    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\d.,])(?<!\\d[\\s\\u00a0\\u202f])(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*"
                    + "(?:(?:h|heures?|hours?)\\b(?!\\s*(?:/|per\\b|par\\b|a\\b|each\\b))|ساع)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDITS =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*(?:ECTS|cr[ée]dits?|رصيد|أرصدة)", Pattern.CASE_INSENSITIVE);

    private AdvicePolicy() {}

    static Optional<Grade> level(String said, int wanted) {
        return number(EqfLevel.in(said)).map(BigDecimal::intValue).map(level -> {
            if (level >= wanted) return Grade.MATCH;
            return level == wanted - 1 ? Grade.LIMITED : Grade.NONE;
        });
    }

    /** @param share the least share of the target's workload, of a hundred */
    static Optional<Grade> workload(String hours, String credits, BigDecimal targetCredits, int share) {
        if (targetCredits.signum() <= 0) return Optional.empty();
        var target = targetCredits.multiply(HOURS_PER_CREDIT);
        return number(WHOLE.matcher(hours).matches() ? hours : hoursIn(hours))
                .or(() -> number(credits).map(HOURS_PER_CREDIT::multiply))
                .map(found -> {
                    var percent = found.multiply(HUNDRED);
                    if (percent.compareTo(target.multiply(HUNDRED)) >= 0) return Grade.MATCH;
                    var least = target.multiply(BigDecimal.valueOf(share));
                    if (percent.compareTo(least) >= 0) return Grade.SUBSTANTIAL;
                    return percent.multiply(BigDecimal.TWO).compareTo(least) >= 0 ? Grade.LIMITED : Grade.NONE;
                });
    }

    static Optional<Grade> identification(@Nullable Boolean checked) {
        if (checked == null) return Optional.empty();
        return Optional.of(checked ? Grade.MATCH : Grade.NONE);
    }

    /** Credits of another framework, or of none, stand for no hours that anybody could reckon with. */
    static String ects(String said) {
        return said.lines().filter(line -> line.endsWith(" ECTS")).findFirst().orElse("");
    }

    static String hoursIn(String words) {
        return first(HOURS, words);
    }

    static String creditsIn(String words) {
        return first(CREDITS, words);
    }

    private static String first(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.find() ? found.group(1) : "";
    }

    private static Optional<BigDecimal> number(String said) {
        var found = NUMBER.matcher(said);
        return found.find() ? Optional.of(new BigDecimal(found.group().replace(',', '.'))) : Optional.empty();
    }
}
