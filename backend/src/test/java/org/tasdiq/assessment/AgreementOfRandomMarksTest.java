package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.assessment.Agreement.Metric;
import org.tasdiq.assessment.CohenKappa.Weight;

/** What must hold of any jury: 400 seeded tables of two to six jurors, three to fifteen competencies, some marks missing. */
class AgreementOfRandomMarksTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final List<Integer> SCALE = List.of(0, 1, 2, 3);

    /** Rows are jurors, columns competencies; null is a missing mark. */
    record Marks(long seed, List<List<Integer>> jurors) {
        static Marks random(long seed) {
            var random = new Random(seed);
            int competencies = 3 + random.nextInt(13);
            double missing = seed % 3 == 0 ? 0 : 0.2;
            double likeTheFirst = random.nextDouble();
            var jurors = new ArrayList<List<Integer>>();
            for (int j = 2 + random.nextInt(5); j > 0; j--) {
                var row = new ArrayList<Integer>();
                for (int c = 0; c < competencies; c++) {
                    var first = jurors.isEmpty() ? null : jurors.getFirst().get(c);
                    int mark = first != null && random.nextDouble() < likeTheFirst ? first : random.nextInt(4);
                    row.add(random.nextDouble() < missing ? null : Integer.valueOf(mark));
                }
                jurors.add(row);
            }
            return new Marks(seed, jurors);
        }

        List<List<Integer>> units() {
            return columns().stream()
                    .map(c -> c.stream().filter(Objects::nonNull).toList())
                    .toList();
        }

        List<List<Integer>> complete() {
            return units().stream().filter(u -> u.size() == jurors.size()).toList();
        }

        List<List<Integer>> columns() {
            return IntStream.range(0, jurors.getFirst().size())
                    .mapToObj(c -> jurors.stream().map(j -> j.get(c)).toList())
                    .toList();
        }

        Marks shuffled() {
            var random = new Random(~seed);
            var competencies = new ArrayList<>(
                    IntStream.range(0, jurors.getFirst().size()).boxed().toList());
            Collections.shuffle(competencies, random);
            var others = new ArrayList<List<Integer>>();
            for (var row : jurors)
                others.add(competencies.stream().map(row::get).toList());
            Collections.shuffle(others, random);
            return new Marks(seed, others);
        }
    }

    static Stream<Marks> juries() {
        return IntStream.range(0, 400).mapToObj(Marks::random);
    }

    @ParameterizedTest
    @MethodSource("juries")
    void doesNotDependOnTheOrderOfJurorsOrCompetencies(Marks marks) {
        var other = marks.shuffled();
        for (var metric : Metric.values()) {
            same(Agreement.alpha(metric, other.units()), Agreement.alpha(metric, marks.units()));
        }
        same(Agreement.percentage(other.units()), Agreement.percentage(marks.units()));
        same(Agreement.fleiss(other.complete()), Agreement.fleiss(marks.complete()));
        same(Agreement.randolph(other.units(), 4), Agreement.randolph(marks.units(), 4));
        same(
                IntraclassCorrelation.of(other.complete()).random(),
                IntraclassCorrelation.of(marks.complete()).random());
        same(
                IntraclassCorrelation.of(other.complete()).oneWayMean(),
                IntraclassCorrelation.of(marks.complete()).oneWayMean());
    }

    @ParameterizedTest
    @MethodSource("juries")
    void isOneOnlyWhereNobodyDiffers(Marks marks) {
        boolean nobodyDiffers = marks.units().stream()
                .allMatch(u -> u.size() < 2 || u.stream().distinct().count() == 1);
        for (var metric : Metric.values()) {
            var alpha = Agreement.alpha(metric, marks.units());
            alpha.ifPresent(a -> assertThat(a == 1).isEqualTo(nobodyDiffers));
            alpha.ifPresent(a -> assertThat(a).isFinite().isLessThanOrEqualTo(1));
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void isOneWhereEverybodyRepeatsTheFirst(Marks marks) {
        var first = marks.jurors().getFirst();
        var units = first.stream()
                .filter(Objects::nonNull)
                .map(m -> List.of(m, m, m))
                .toList();
        boolean differ = units.stream().distinct().count() > 1;
        for (var metric : Metric.values()) {
            var alpha = Agreement.alpha(metric, units);
            if (differ) assertThat(alpha).hasValue(1);
            else assertThat(alpha).isEmpty();
        }
        if (differ) {
            same(Agreement.fleiss(units), OptionalDouble.of(1));
            same(IntraclassCorrelation.of(units).random(), OptionalDouble.of(1));
        }
        for (var weight : Weight.values()) {
            var kappa = CohenKappa.of(weight, first, first, SCALE);
            if (differ) assertThat(kappa).hasValue(1);
            else assertThat(kappa).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void alphaIsWhatTheDefinitionSaysPairByPair(Marks marks) {
        for (var metric : Metric.values()) {
            same(Agreement.alpha(metric, marks.units()), Defined.alpha(metric, marks.units()));
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void kappaOfTwoJurorsIsWhatTheDefinitionSaysPairByPair(Marks marks) {
        var first = marks.jurors().getFirst();
        var second = marks.jurors().getLast();
        for (var weight : Weight.values()) {
            var kappa = CohenKappa.of(weight, first, second, SCALE);
            same(kappa, Defined.kappa(weight, first, second));
            same(kappa, CohenKappa.of(weight, second, first, SCALE));
        }
    }

    @ParameterizedTest
    @MethodSource("juries")
    void intraclassCorrelationIsWhatTheMeanSquaresSay(Marks marks) {
        var correlation = IntraclassCorrelation.of(marks.complete());
        same(correlation.oneWay(), Defined.oneWay(marks.complete()));
        same(correlation.mixed(), Defined.mixed(marks.complete()));
    }

    @ParameterizedTest
    @MethodSource("juries")
    void anotherLibraryComesToTheSame(Marks marks) {
        var study = new CodingAnnotationStudy(marks.jurors().size());
        var paired = marks.columns().stream()
                .filter(c -> c.stream().filter(Objects::nonNull).count() > 1)
                .toList();
        paired.forEach(column -> study.addItemAsArray(column.toArray()));
        for (var metric : Metric.values()) {
            Agreement.alpha(metric, marks.units())
                    .ifPresent(alpha -> assertThat(
                                    new KrippendorffAlphaAgreement(study, distance(metric)).calculateAgreement())
                            .as(metric.name())
                            .isCloseTo(alpha, CLOSE));
        }
        var complete = new CodingAnnotationStudy(marks.jurors().size());
        marks.columns().stream()
                .filter(c -> c.stream().allMatch(Objects::nonNull))
                .forEach(column -> complete.addItemAsArray(column.toArray()));
        Agreement.fleiss(marks.complete())
                .ifPresent(kappa -> assertThat(new FleissKappaAgreement(complete).calculateAgreement())
                        .isCloseTo(kappa, CLOSE));
        if (marks.jurors().size() == 2 && complete.getItemCount() > 0) {
            CohenKappa.of(Weight.NONE, marks.jurors().getFirst(), marks.jurors().getLast(), SCALE)
                    .ifPresent(kappa -> assertThat(new CohenKappaAgreement(complete).calculateAgreement())
                            .isCloseTo(kappa, CLOSE));
        }
    }

    private static IDistanceFunction distance(Metric metric) {
        return switch (metric) {
            case NOMINAL -> new NominalDistanceFunction();
            case ORDINAL -> new OrdinalDistanceFunction();
            case INTERVAL -> new IntervalDistanceFunction();
            case RATIO -> new RatioDistanceFunction();
        };
    }

    private static void same(OptionalDouble one, OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        if (other.isPresent()) assertThat(one.orElseThrow()).isCloseTo(other.getAsDouble(), CLOSE);
    }

    /** The definitions of the papers, value by value and without any thought of speed. */
    private static final class Defined {
        static OptionalDouble alpha(Metric metric, List<List<Integer>> units) {
            var paired = units.stream().filter(u -> u.size() > 1).toList();
            var all = paired.stream().flatMap(List::stream).toList();
            double expected = 0;
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    if (i != j) expected += distance(metric, all.get(i), all.get(j), all);
                }
            }
            if (expected == 0) return OptionalDouble.empty();
            double observed = 0;
            for (var unit : paired) {
                for (int i = 0; i < unit.size(); i++) {
                    for (int j = 0; j < unit.size(); j++) {
                        if (i != j) observed += distance(metric, unit.get(i), unit.get(j), all) / (unit.size() - 1);
                    }
                }
            }
            return OptionalDouble.of(1 - observed / all.size() / (expected / all.size() / (all.size() - 1)));
        }

        private static double distance(Metric metric, int c, int k, List<Integer> all) {
            if (c == k) return 0;
            return switch (metric) {
                case NOMINAL -> 1;
                case INTERVAL -> (double) (c - k) * (c - k);
                case RATIO -> (double) (c - k) * (c - k) / ((c + k) * (c + k));
                case ORDINAL -> {
                    double between = 0;
                    for (int v : all) {
                        if (v == c || v == k) between += 0.5;
                        else if (v > Math.min(c, k) && v < Math.max(c, k)) between += 1;
                    }
                    yield between * between;
                }
            };
        }

        static OptionalDouble kappa(Weight weight, List<Integer> first, List<Integer> second) {
            var both = IntStream.range(0, first.size())
                    .filter(u -> first.get(u) != null && second.get(u) != null)
                    .boxed()
                    .toList();
            double observed = 0;
            double expected = 0;
            for (int u : both) {
                observed += weigh(weight, first.get(u) - second.get(u)) / both.size();
                for (int other : both) {
                    expected += weigh(weight, first.get(u) - second.get(other)) / both.size() / both.size();
                }
            }
            return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
        }

        private static double weigh(Weight weight, int difference) {
            return switch (weight) {
                case NONE -> difference == 0 ? 0 : 1;
                case LINEAR -> Math.abs(difference);
                case QUADRATIC -> (double) difference * difference;
            };
        }

        static OptionalDouble oneWay(List<List<Integer>> units) {
            if (units.size() < 2) return OptionalDouble.empty();
            int k = units.getFirst().size();
            double within = 0;
            for (var unit : units) {
                for (int v : unit) within += Math.pow(v - mean(unit), 2);
            }
            within /= units.size() * (k - 1);
            double between = between(units);
            return ratio(between - within, between + (k - 1) * within);
        }

        static OptionalDouble mixed(List<List<Integer>> units) {
            if (units.size() < 2) return OptionalDouble.empty();
            int k = units.getFirst().size();
            double all = mean(units.stream().flatMap(List::stream).toList());
            double rest = 0;
            for (int j = 0; j < k; j++) {
                int judge = j;
                double own = mean(units.stream().map(u -> u.get(judge)).toList());
                for (var unit : units) rest += Math.pow(unit.get(j) - mean(unit) - own + all, 2);
            }
            rest /= (units.size() - 1) * (k - 1);
            double between = between(units);
            return ratio(between - rest, between + (k - 1) * rest);
        }

        private static OptionalDouble ratio(double above, double below) {
            return below < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
        }

        private static double between(List<List<Integer>> units) {
            double all = mean(units.stream().flatMap(List::stream).toList());
            double between = 0;
            for (var unit : units) between += unit.size() * Math.pow(mean(unit) - all, 2);
            return between / (units.size() - 1);
        }

        private static double mean(List<Integer> values) {
            return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }
    }
}
