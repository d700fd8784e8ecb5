package org.tasdiq.assessment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979), of one juror and of the mean of all. Empty where undefined,
 * as when all marks are equal.
 *
 * @param oneWay ICC(1,1): every unit was marked by other jurors
 * @param random ICC(2,1): the jurors stand for all jurors
 * @param mixed ICC(3,1): no other jurors than these matter
 * @param oneWayMean ICC(1,k)
 * @param randomMean ICC(2,k)
 * @param mixedMean ICC(3,k)
 */
public record IntraclassCorrelation(
        OptionalDouble oneWay,
        OptionalDouble random,
        OptionalDouble mixed,
        OptionalDouble oneWayMean,
        OptionalDouble randomMean,
        OptionalDouble mixedMean) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** @param units the values given to one unit, in the same order of jurors everywhere, none missing */
    public static IntraclassCorrelation of(List<List<Integer>> units) {
        int n = units.size();
        int k = units.isEmpty() ? 0 : units.getFirst().size();
        if (units.stream().anyMatch(u -> u.size() != k)) {
            throw new IllegalArgumentException("the intraclass correlation needs every value");
        }
        if (n < 2 || k < 2) return new IntraclassCorrelation(NONE, NONE, NONE, NONE, NONE, NONE);
        // Sums of squares times n·k, in whole numbers: what is zero is exactly zero.
        long total = units.stream().mapToLong(IntraclassCorrelation::sum).sum();
        long squares = units.stream()
                .flatMap(List::stream)
                .mapToLong(v -> (long) v * v)
                .sum();
        long all = (long) n * k * squares - total * total;
        long between = n * units.stream().mapToLong(u -> square(sum(u))).sum() - total * total;
        long judges = k
                        * IntStream.range(0, k)
                                .mapToLong(j -> square(
                                        units.stream().mapToLong(u -> u.get(j)).sum()))
                                .sum()
                - total * total;
        double cells = (double) n * k;
        double msb = between / cells / (n - 1);
        double msw = (all - between) / cells / (n * (k - 1));
        double msj = judges / cells / (k - 1);
        double mse = (all - between - judges) / cells / ((n - 1) * (k - 1));
        return new IntraclassCorrelation(
                ratio(msb - msw, msb + (k - 1) * msw),
                ratio(msb - mse, msb + (k - 1) * mse + k * (msj - mse) / n),
                ratio(msb - mse, msb + (k - 1) * mse),
                ratio(msb - msw, msb),
                ratio(msb - mse, msb + (msj - mse) / n),
                ratio(msb - mse, msb));
    }

    /** Without variance there is nothing to compare with. */
    private static OptionalDouble ratio(double above, double below) {
        return below <= 0 ? NONE : OptionalDouble.of(above / below);
    }

    private static long sum(List<Integer> unit) {
        return unit.stream().mapToLong(Integer::longValue).sum();
    }

    private static long square(long value) {
        return value * value;
    }
}
