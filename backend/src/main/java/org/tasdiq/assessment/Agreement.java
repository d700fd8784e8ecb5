package org.tasdiq.assessment;

import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How much jurors agree. A unit is the list of values given to one competency; who gave none is simply not in it.
 * Empty where the figure is undefined, as when all values are equal: that is neither 1 nor 0.
 */
public final class Agreement {
    /** Squared distance of two values (Krippendorff 2011). */
    public enum Metric {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    private Agreement() {}

    /** Krippendorff's alpha; units with fewer than two values do not count. */
    public static OptionalDouble alpha(Metric metric, List<List<Integer>> units) {
        var pairable = units.stream().filter(u -> u.size() > 1).toList();
        var frequencies = new TreeMap<Integer, Integer>();
        pairable.forEach(u -> u.forEach(v -> frequencies.merge(v, 1, Integer::sum)));
        double n = frequencies.values().stream().mapToInt(Integer::intValue).sum();
        double expected = 0;
        for (var c : frequencies.entrySet()) {
            for (var k : frequencies.entrySet()) {
                expected += c.getValue() * k.getValue() * distance(metric, c.getKey(), k.getKey(), frequencies);
            }
        }
        if (expected == 0) return OptionalDouble.empty();
        double observed = 0;
        for (var unit : pairable) {
            double within = 0;
            for (int c : unit) for (int k : unit) within += distance(metric, c, k, frequencies);
            observed += within / (unit.size() - 1);
        }
        return OptionalDouble.of(1 - (observed / n) / (expected / (n * (n - 1))));
    }

    /** Fleiss' kappa; every unit must have the same number of values, two at least. */
    public static OptionalDouble fleiss(List<List<Integer>> units) {
        if (units.isEmpty()) return OptionalDouble.empty();
        int raters = units.getFirst().size();
        if (raters < 2 || units.stream().anyMatch(u -> u.size() != raters)) {
            throw new IllegalArgumentException("Fleiss' kappa needs the same number of values in every unit");
        }
        return corrected(units, byChance(units));
    }

    /**
     * Randolph's kappa: chance alone would spread the values evenly over the categories there are.
     *
     * @param categories how many values could have been given, two at least
     */
    public static OptionalDouble randolph(List<List<Integer>> units, int categories) {
        return corrected(units, 1.0 / categories);
    }

    /** The share of equal pairs that the frequencies of the values alone would give (Fleiss' P_e); 0 without values. */
    static double byChance(List<List<Integer>> units) {
        var frequencies = new TreeMap<Integer, Integer>();
        units.forEach(u -> u.forEach(v -> frequencies.merge(v, 1, Integer::sum)));
        double all = frequencies.values().stream().mapToInt(Integer::intValue).sum();
        return frequencies.values().stream()
                .mapToDouble(f -> f / all * (f / all))
                .sum();
    }

    private static OptionalDouble corrected(List<List<Integer>> units, double chance) {
        boolean differ = units.stream().flatMap(List::stream).distinct().count() > 1;
        var observed = percentage(units);
        if (!differ || observed.isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of((observed.getAsDouble() - chance) / (1 - chance));
    }

    /** Mean share of equal pairs over the units with two values or more, 0 to 1. */
    public static OptionalDouble percentage(List<List<Integer>> units) {
        return units.stream()
                .filter(u -> u.size() > 1)
                .mapToDouble(Agreement::equalPairs)
                .average();
    }

    private static double equalPairs(List<Integer> unit) {
        long equal = 0;
        for (int i = 0; i < unit.size(); i++) {
            for (int j = i + 1; j < unit.size(); j++) if (unit.get(i).equals(unit.get(j))) equal++;
        }
        return equal / (unit.size() * (unit.size() - 1) / 2.0);
    }

    private static double distance(Metric metric, int c, int k, NavigableMap<Integer, Integer> frequencies) {
        if (c == k) return 0;
        return switch (metric) {
            case NOMINAL -> 1;
            case INTERVAL -> Math.pow(c - k, 2);
            case RATIO -> Math.pow((double) (c - k) / (c + k), 2);
            case ORDINAL -> {
                var between = frequencies
                        .subMap(Math.min(c, k), true, Math.max(c, k), true)
                        .values();
                double ranks = between.stream().mapToInt(Integer::intValue).sum();
                yield Math.pow(ranks - (frequencies.getOrDefault(c, 0) + frequencies.getOrDefault(k, 0)) / 2.0, 2);
            }
        };
    }
}
