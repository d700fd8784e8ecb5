package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tasdiq.assessment.Agreement.Metric;
import org.tasdiq.assessment.CohenKappa.Weight;

/** Published vectors, recomputed independently of us to six decimals or more. */
class AgreementTest {
    private static final Offset<Double> SIX_DECIMALS = within(0.0000005);

    @Test
    void ofTheWorkedExampleIsTentativeByOrdinalAlpha() {
        var units = WorkedExample.units();
        assertThat(alpha(Metric.NOMINAL, units)).isCloseTo(0.453550, SIX_DECIMALS);
        assertThat(alpha(Metric.ORDINAL, units)).isCloseTo(0.749839, SIX_DECIMALS);
        assertThat(alpha(Metric.INTERVAL, units)).isCloseTo(0.731913, SIX_DECIMALS);
    }

    @Test
    void ofTheElevenCompleteCompetenciesOfTheWorkedExampleByFleiss() {
        var complete = WorkedExample.units().stream().filter(u -> u.size() == 5).toList();
        assertThat(complete).hasSize(11);
        assertThat(Agreement.fleiss(complete).orElseThrow()).isCloseTo(0.411692, SIX_DECIMALS);
        assertThat(Agreement.percentage(complete).orElseThrow()).isCloseTo(0.609091, SIX_DECIMALS);
        assertThat(Agreement.byChance(complete)).isCloseTo(0.335537, SIX_DECIMALS);
    }

    @Test
    void ofTheElevenCompleteCompetenciesOfTheWorkedExampleByIntraclassCorrelation() {
        var complete = WorkedExample.units().stream().filter(u -> u.size() == 5).toList();
        var correlation = IntraclassCorrelation.of(complete);
        assertThat(correlation.random().orElseThrow()).isCloseTo(0.746696, SIX_DECIMALS);
        assertThat(correlation.randomMean().orElseThrow()).isCloseTo(0.936464, SIX_DECIMALS);
    }

    @Test
    void ofTheFirstTwoJurorsOfTheWorkedExampleByCohen() {
        var first = column(0);
        var second = column(1);
        var scale = List.of(0, 1, 2, 3);
        assertThat(cohen(Weight.NONE, first, second, scale)).isCloseTo(0.400000, SIX_DECIMALS);
        assertThat(cohen(Weight.LINEAR, first, second, scale)).isCloseTo(0.545455, SIX_DECIMALS);
        assertThat(cohen(Weight.QUADRATIC, first, second, scale)).isCloseTo(0.705882, SIX_DECIMALS);
    }

    @Test
    void byCohenLeavesOutWhatOneOfTheTwoCouldNotJudge() {
        var scale = List.of(0, 1, 2, 3);
        assertThat(column(3)).contains((Integer) null);
        var without = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int unit = 0; unit < 12; unit++) {
            if (column(3).get(unit) == null) continue;
            without.add(column(3).get(unit));
            others.add(column(4).get(unit));
        }
        assertThat(cohen(Weight.LINEAR, column(3), column(4), scale))
                .isEqualTo(cohen(Weight.LINEAR, without, others, scale));
    }

    @Test
    void ofTwoRatersOfAnxietyByCohenWeighsTheRanksThatOccur() {
        var second = WorkedExample.levels("36462424332333221334");
        var third = WorkedExample.levels("21443216111233113322");
        var ranks = List.of(1, 2, 3, 4, 6);
        assertThat(cohen(Weight.NONE, second, third, ranks)).isCloseTo(-0.006289308, within(0.0000000005));
        assertThat(cohen(Weight.LINEAR, second, third, ranks)).isCloseTo(0.1459075, within(0.00000005));
        assertThat(cohen(Weight.QUADRATIC, second, third, ranks)).isCloseTo(0.2520325, within(0.00000005));
        var values = List.of(1, 2, 3, 4, 5, 6);
        assertThat(cohen(Weight.NONE, second, third, values)).isCloseTo(-0.006289308, within(0.0000000005));
        assertThat(cohen(Weight.LINEAR, second, third, values)).isNotCloseTo(0.1459075, SIX_DECIMALS);
    }

    @Test
    void ofATableOfTwoByTwoByCohen() {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        var table = new int[][] {{20, 5}, {10, 15}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                for (int n = 0; n < table[i][j]; n++) {
                    first.add(i);
                    second.add(j);
                }
            }
        }
        assertThat(cohen(Weight.NONE, first, second, List.of(0, 1))).isCloseTo(0.40, SIX_DECIMALS);
    }

    @Test
    void ofSixSubjectsAndFourJudgesByIntraclassCorrelation() {
        var subjects = List.of(
                List.of(9, 2, 5, 8),
                List.of(6, 1, 3, 2),
                List.of(8, 4, 6, 8),
                List.of(7, 1, 2, 6),
                List.of(10, 5, 6, 9),
                List.of(6, 2, 4, 7));
        var correlation = IntraclassCorrelation.of(subjects);
        assertThat(correlation.oneWay().orElseThrow()).isCloseTo(0.165742, SIX_DECIMALS);
        assertThat(correlation.random().orElseThrow()).isCloseTo(0.289764, SIX_DECIMALS);
        assertThat(correlation.mixed().orElseThrow()).isCloseTo(0.714841, SIX_DECIMALS);
        assertThat(correlation.oneWayMean().orElseThrow()).isCloseTo(0.442797, SIX_DECIMALS);
        assertThat(correlation.randomMean().orElseThrow()).isCloseTo(0.620051, SIX_DECIMALS);
        assertThat(correlation.mixedMean().orElseThrow()).isCloseTo(0.909316, SIX_DECIMALS);
    }

    @Test
    void ofKrippendorffsOwnExampleWithMissingValues() {
        var units = units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(alpha(Metric.NOMINAL, units)).isCloseTo(0.743421, SIX_DECIMALS);
        assertThat(alpha(Metric.ORDINAL, units)).isCloseTo(0.815388, SIX_DECIMALS);
        assertThat(alpha(Metric.INTERVAL, units)).isCloseTo(0.849107, SIX_DECIMALS);
        assertThat(alpha(Metric.RATIO, units)).isCloseTo(0.797403, SIX_DECIMALS);
    }

    @Test
    void ofAnExampleWhereOneUnitHasASingleValue() {
        var units = units(".....34121133.3", "1.213343.......", "..21344.21133.4");
        assertThat(alpha(Metric.NOMINAL, units)).isCloseTo(0.691358, SIX_DECIMALS);
        assertThat(alpha(Metric.INTERVAL, units)).isCloseTo(0.810845, SIX_DECIMALS);
        assertThat(alpha(Metric.ORDINAL, units)).isCloseTo(0.806721, SIX_DECIMALS);
    }

    @Test
    void ofFourteenRatersAndTenSubjectsByFleiss() {
        var units = counts(
                "0 0 0 0 14",
                "0 2 6 4 2",
                "0 0 3 5 6",
                "0 3 9 2 0",
                "2 2 8 1 1",
                "7 7 0 0 0",
                "3 2 6 3 0",
                "2 5 3 2 2",
                "6 5 2 1 0",
                "0 2 2 3 7");
        assertThat(Agreement.percentage(units).orElseThrow()).isCloseTo(0.378022, SIX_DECIMALS);
        assertThat(Agreement.byChance(units)).isCloseTo(0.212755, SIX_DECIMALS);
        assertThat(Agreement.fleiss(units).orElseThrow()).isCloseTo(0.209931, SIX_DECIMALS);
    }

    @Test
    void ofSixPsychiatristsAndThirtyPatientsByFleiss() {
        var patients = ("444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333"
                        + " 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224"
                        + " 111155 224444 133333 555555")
                .split(" ");
        var units = Arrays.stream(patients).map(WorkedExample::levels).toList();
        assertThat(Agreement.fleiss(units).orElseThrow()).isCloseTo(0.4302445, within(0.00000005));
    }

    @Test
    void ofSmallTablesByFleissAndRandolph() {
        assertThat(Agreement.randolph(counts("7 1", "3 5"), 2).orElseThrow()).isCloseTo(0.214286, SIX_DECIMALS);
        assertThat(Agreement.randolph(counts("6 1 0", "0 7 0"), 3).orElseThrow())
                .isCloseTo(0.785714, SIX_DECIMALS);
        assertThat(Agreement.fleiss(counts("7 1", "3 5")).orElseThrow()).isCloseTo(0.161905, SIX_DECIMALS);
        assertThat(Agreement.fleiss(counts("6 1 0", "0 7 0")).orElseThrow()).isCloseTo(0.708333, SIX_DECIMALS);
    }

    @Test
    void isUndefinedWhenAllMarksAreEqual() {
        var equal = List.of(List.of(2, 2, 2), List.of(2, 2, 2));
        for (var metric : Metric.values())
            assertThat(Agreement.alpha(metric, equal)).isEmpty();
        assertThat(Agreement.fleiss(equal)).isEmpty();
        assertThat(Agreement.randolph(equal, 4)).isEmpty();
        for (var weight : Weight.values()) {
            assertThat(CohenKappa.of(weight, List.of(2, 2), List.of(2, 2), List.of(0, 1, 2, 3)))
                    .isEmpty();
        }
        var none = OptionalDouble.empty();
        assertThat(IntraclassCorrelation.of(equal))
                .isEqualTo(new IntraclassCorrelation(none, none, none, none, none, none));
        assertThat(Agreement.percentage(equal)).hasValue(1);
    }

    @Test
    void isUndefinedWhenNobodyCouldJudgeOrOnlyOne() {
        var single = List.of(List.of(2), List.<Integer>of());
        assertThat(Agreement.alpha(Metric.ORDINAL, single)).isEqualTo(OptionalDouble.empty());
        assertThat(Agreement.percentage(single)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void byFleissIsRefusedWithMissingMarks() {
        assertThatThrownBy(() -> Agreement.fleiss(WorkedExample.units())).isInstanceOf(IllegalArgumentException.class);
    }

    private static double cohen(Weight weight, List<Integer> first, List<Integer> second, List<Integer> scale) {
        return CohenKappa.of(weight, first, second, scale).orElseThrow();
    }

    /** What one juror of the worked example gave; null where the juror could not judge. */
    private static List<Integer> column(int juror) {
        return WorkedExample.MARKS.values().stream()
                .map(marks -> marks.charAt(juror))
                .map(mark -> mark == '-' ? null : Integer.valueOf(Character.digit(mark, 10)))
                .toList();
    }

    private static double alpha(Metric metric, List<List<Integer>> units) {
        return Agreement.alpha(metric, units).orElseThrow();
    }

    /** One text per rater, one character per unit, a dot where the value is missing. */
    private static List<List<Integer>> units(String... raters) {
        return IntStream.range(0, raters[0].length())
                .mapToObj(unit -> Arrays.stream(raters)
                        .map(r -> r.charAt(unit))
                        .filter(c -> c != '.')
                        .map(c -> Character.digit(c, 10))
                        .toList())
                .toList();
    }

    /** One text per unit: how many raters chose each category. */
    private static List<List<Integer>> counts(String... units) {
        return Arrays.stream(units)
                .map(unit -> {
                    var values = new ArrayList<Integer>();
                    var counts = unit.split(" ");
                    for (int c = 0; c < counts.length; c++) {
                        for (int n = 0; n < Integer.parseInt(counts[c]); n++) values.add(c);
                    }
                    return List.copyOf(values);
                })
                .toList();
    }
}
