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

/** Published and recomputed vectors; six decimals where six are known. */
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
    }

    @Test
    void ofKrippendorffsOwnExampleWithMissingValues() {
        var units = units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(alpha(Metric.NOMINAL, units)).isCloseTo(0.743421, SIX_DECIMALS);
        assertThat(alpha(Metric.ORDINAL, units)).isCloseTo(0.815388, SIX_DECIMALS);
        assertThat(alpha(Metric.INTERVAL, units)).isCloseTo(0.849107, SIX_DECIMALS);
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
        assertThat(Agreement.percentage(units).orElseThrow()).isCloseTo(0.378, within(0.0005));
        assertThat(Agreement.fleiss(units).orElseThrow()).isCloseTo(0.210, within(0.0005));
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
    void ofSmallTablesByFleiss() {
        assertThat(Agreement.fleiss(counts("7 1", "3 5")).orElseThrow()).isCloseTo(0.161905, SIX_DECIMALS);
        assertThat(Agreement.fleiss(counts("6 1 0", "0 7 0")).orElseThrow()).isCloseTo(0.708333, SIX_DECIMALS);
    }

    @Test
    void isUndefinedWhenAllMarksAreEqual() {
        var equal = List.of(List.of(2, 2, 2), List.of(2, 2, 2));
        assertThat(Agreement.alpha(Metric.ORDINAL, equal)).isEqualTo(OptionalDouble.empty());
        assertThat(Agreement.fleiss(equal)).isEqualTo(OptionalDouble.empty());
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
