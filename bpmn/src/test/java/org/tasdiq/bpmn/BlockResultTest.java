package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.BlockMarks.by;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the marks of a block to its result, by the rule of consolidation. */
class BlockResultTest {
    private static final String MEDIAN = "MEDIAN";
    private static final String MAJORITY = "MAJORITY";
    private static final String CONSENSUS = "CONSENSUS";

    @Test
    void theSecondBlockOfTheWorkedExampleIsNotGrantedForItsCriticalCompetencies() {
        var second = by(MEDIAN).critical(1, 1, 0, 1, 2).other(2, 1, 2, 2, 2).critical(0, 1, 0, 1, 1);

        assertThat(second.result()).isEqualTo("NOT_ACQUIRED criticalBelow");
    }

    @Test
    void theFourthBlockOfTheWorkedExampleIsGranted() {
        var fourth = by(MEDIAN).critical(2, 2, 2, 2, 1).other(3, 3, 3, 3, 3).other(2, 1, 2, 2, 2);

        assertThat(fourth.result()).isEqualTo("ACQUIRED allReached");
    }

    @ParameterizedTest
    @ValueSource(strings = {MEDIAN, MAJORITY, CONSENSUS})
    void oneCriticalCompetencyBelowTwoIsAVetoUnderEveryRule(String rule) {
        assertThat(by(rule).critical(1, 1, 1).other(3, 3, 3).result()).isEqualTo("NOT_ACQUIRED criticalBelow");
    }

    @ParameterizedTest
    @ValueSource(strings = {MEDIAN, MAJORITY, CONSENSUS})
    void oneOtherCompetencyPartlyShownIsForgivenAndASecondIsNot(String rule) {
        var one = by(rule).critical(2, 2, 2).other(1, 1, 1);

        assertThat(one.result()).isEqualTo("ACQUIRED oneForgiven");
        assertThat(one.other(1, 1, 1).result()).isEqualTo("NOT_ACQUIRED tooManyPartly");
    }

    @Test
    void aCompetencyNotShownIsNotForgiven() {
        assertThat(by(MEDIAN).critical(3, 3, 3).other(0, 0, 1).result()).isEqualTo("NOT_ACQUIRED notShown");
    }

    @Test
    void aHalfIsLeftToTheJuryOnlyWhereItDecides() {
        assertThat(by(MEDIAN).critical(1, 2).other(3, 3).result()).isEqualTo("DELIBERATE criticalSplit");
        assertThat(by(MEDIAN).critical(2, 3).other(3, 3).result()).isEqualTo("ACQUIRED allReached");
        assertThat(by(MEDIAN).critical(1, 2).critical(1, 1).result()).isEqualTo("NOT_ACQUIRED criticalBelow");
        assertThat(by(MEDIAN).critical(3, 3).other(0, 1).result()).isEqualTo("DELIBERATE split");
        assertThat(by(MEDIAN).critical(3, 3).other(1, 2).other(1, 2).result()).isEqualTo("DELIBERATE split");
    }

    @Test
    void whatNobodyCouldJudgeIsLeftToTheJury() {
        assertThat(by(MEDIAN).critical(3, 3).other().result()).isEqualTo("DELIBERATE notJudged");
    }

    @Test
    void aMajorityIsMoreThanHalfOfThoseWhoCouldJudge() {
        assertThat(by(MAJORITY).critical(2, 2, 2, 1, 0).result()).isEqualTo("ACQUIRED allReached");
        assertThat(by(MAJORITY).critical(2, 2, 1, 1, 0).result()).isEqualTo("DELIBERATE criticalSplit");
        assertThat(by(MAJORITY).critical(3, 3, 2, 2).result()).isEqualTo("ACQUIRED allReached");
    }

    /** Median 2 and majority 1 of the same marks: the rule decides, not the software. */
    @Test
    void theRuleOfTheRegimeDecidesWhereTwoRulesDiffer() {
        assertThat(by(MEDIAN).critical(1, 1, 1, 2, 3).result()).isEqualTo("NOT_ACQUIRED criticalBelow");
        assertThat(by(MAJORITY).critical(1, 1, 2, 3, 3).result()).isEqualTo("DELIBERATE criticalSplit");
        assertThat(by(MEDIAN).critical(1, 1, 2, 3, 3).result()).isEqualTo("ACQUIRED allReached");
    }

    @Test
    void withoutConsensusTheJuryDeliberatesWhateverTheSpread() {
        assertThat(by(CONSENSUS).critical(2, 2, 3).result()).isEqualTo("DELIBERATE noConsensus");
        assertThat(by(CONSENSUS).critical(2, 2, 2).result()).isEqualTo("ACQUIRED allReached");
    }

    @Test
    void aLevelTheJurySettledOnCountsInThePlaceOfTheMarks() {
        assertThat(by(MEDIAN).settled(true, 2).other(2, 2).result()).isEqualTo("ACQUIRED allReached");
        assertThat(by(CONSENSUS).settled(true, 1).other(2, 2).result()).isEqualTo("NOT_ACQUIRED criticalBelow");
    }

    @Test
    void aBlockWithoutCriticalCompetenciesIsDecidedByItsOthers() {
        assertThat(by(MEDIAN).other(2, 2).other(1, 1).result()).isEqualTo("ACQUIRED oneForgiven");
    }

    @Test
    void anUnknownRuleGrantsNothingThatIsDisputed() {
        assertThat(by("LOTTERY").critical(2, 3).result()).isEqualTo("DELIBERATE noConsensus");
    }
}
