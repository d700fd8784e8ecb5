package org.tasdiq.assessment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa of two jurors (Cohen 1960, 1968). Units where one of the two gave no value do not count. Empty where
 * chance alone could not have made them differ, as when all marks are equal.
 */
public final class CohenKappa {
    /** How much a difference weighs, by the places of the two values on the scale. */
    public enum Weight {
        NONE,
        LINEAR,
        QUADRATIC
    }

    private CohenKappa() {}

    /**
     * @param scale every value that could have been given, in order: a level nobody gave still lies between its
     *     neighbours. With the values that occur instead, ranks are compared
     */
    public static OptionalDouble of(
            Weight weight,
            List<? extends @Nullable Integer> first,
            List<? extends @Nullable Integer> second,
            List<Integer> scale) {
        var both = new int[scale.size()][scale.size()];
        int pairs = 0;
        for (int unit = 0; unit < first.size(); unit++) {
            var one = first.get(unit);
            var other = second.get(unit);
            if (one == null || other == null) continue;
            both[place(scale, one)][place(scale, other)]++;
            pairs++;
        }
        if (pairs == 0) return OptionalDouble.empty();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < scale.size(); i++) {
            for (int j = 0; j < scale.size(); j++) {
                observed += distance(weight, i, j) * both[i][j];
                expected += distance(weight, i, j) * row(both, i) * column(both, j) / pairs;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static double distance(Weight weight, int i, int j) {
        return switch (weight) {
            case NONE -> i == j ? 0 : 1;
            case LINEAR -> Math.abs(i - j);
            case QUADRATIC -> Math.pow(i - j, 2);
        };
    }

    private static int place(List<Integer> scale, int value) {
        int place = scale.indexOf(value);
        if (place < 0) throw new IllegalArgumentException(value + " is not on the scale");
        return place;
    }

    private static int row(int[][] both, int i) {
        return IntStream.of(both[i]).sum();
    }

    private static int column(int[][] both, int j) {
        return IntStream.range(0, both.length).map(i -> both[i][j]).sum();
    }
}
