package org.tasdiq.ui.assessment;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.Reliability;
import org.tasdiq.ui.shared.Tone;

/** How figures of agreement are written and sorted. */
final class Figure {
    private Figure() {}

    /** With three decimals, as the limits have. */
    static String of(double figure, Locale language) {
        var numbers = NumberFormat.getInstance(language);
        numbers.setMinimumFractionDigits(3);
        numbers.setMaximumFractionDigits(3);
        return numbers.format(figure);
    }

    /** Of alpha: what is below a limit never reads as the limit. */
    static String alpha(double alpha, Locale language) {
        double rounded = Math.round(alpha * 1000) / 1000.0;
        boolean same = Reliability.of(rounded) == Reliability.of(alpha);
        return of(same ? rounded : Math.floor(alpha * 1000) / 1000, language);
    }

    static String percent(double share, Locale language) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    static Tone tone(Reliability reading) {
        return switch (reading) {
            case RELIABLE -> Tone.DONE;
            case TENTATIVE -> Tone.INFO;
            case WEAK -> Tone.ATTENTION;
            case UNDEFINED -> Tone.NEUTRAL;
        };
    }

    /** What there is no figure for comes last. */
    static <T> Comparator<T> order(Function<T, @Nullable Double> figure) {
        return (one, other) -> {
            var first = figure.apply(one);
            var second = figure.apply(other);
            if (first == null || second == null) return Boolean.compare(first == null, second == null);
            return Double.compare(first, second);
        };
    }
}
