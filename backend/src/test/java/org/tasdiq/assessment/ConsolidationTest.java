package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;

class ConsolidationTest {
    private static final BlockSheet TWO_CRITICAL_ONE_NOT =
            WorkedExample.blocks().getFirst();

    @Test
    void ofTheWorkedExampleGrantsThreeBlocksAndNotTheSecond() {
        assertThat(WorkedExample.overview().blocks())
                .extracting(BlockProposal::code, BlockProposal::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BC01", BlockResult.ACQUIRED),
                        org.assertj.core.groups.Tuple.tuple("BC02", BlockResult.NOT_ACQUIRED),
                        org.assertj.core.groups.Tuple.tuple("BC03", BlockResult.ACQUIRED),
                        org.assertj.core.groups.Tuple.tuple("BC04", BlockResult.ACQUIRED));
    }

    @Test
    void ofTheWorkedExampleNamesTheTwoCriticalCompetenciesThatStandAgainstTheBlock() {
        assertThat(WorkedExample.overview().blocks().get(1).insufficient())
                .containsExactly(WorkedExample.id("C2.1"), WorkedExample.id("C2.3"));
    }

    @Test
    void takesTheMedianOfThoseWhoCouldJudge() {
        assertThat(WorkedExample.medians().get(WorkedExample.id("C3.3"))).isEqualTo(2.0);
        assertThat(ConsolidationPolicy.median(List.of(0, 3, 1, 2))).hasValue(1.5);
        assertThat(ConsolidationPolicy.median(List.of())).isEmpty();
    }

    @Test
    void refusesABlockForOneCriticalCompetencyBelowTwo() {
        assertThat(propose(2, 1, 3)).isEqualTo(BlockResult.NOT_ACQUIRED);
    }

    @Test
    void forgivesOneOtherCompetencyAtOneAndNoneAtZero() {
        assertThat(propose(2, 2, 1)).isEqualTo(BlockResult.ACQUIRED);
        assertThat(propose(3, 3, 0)).isEqualTo(BlockResult.NOT_ACQUIRED);
    }

    @Test
    void forgivesNoSecondCompetencyAtOne() {
        var block = WorkedExample.blocks().get(2);
        var levels = Map.of(
                block.competencies().get(0).id(), 2.0,
                block.competencies().get(1).id(), 1.0,
                block.competencies().get(2).id(), 1.0);
        assertThat(ConsolidationPolicy.propose(block, levels)).isEqualTo(BlockResult.NOT_ACQUIRED);
    }

    @Test
    void leavesASplitJuryToDeliberateOnlyWhereTheHalfDecides() {
        assertThat(propose(1.5, 3, 3)).isEqualTo(BlockResult.DELIBERATE);
        assertThat(propose(2.5, 3, 3)).isEqualTo(BlockResult.ACQUIRED);
        assertThat(propose(1.5, 1, 3)).isEqualTo(BlockResult.NOT_ACQUIRED);
    }

    @Test
    void leavesACompetencyNobodyCouldJudgeToTheJury() {
        var levels = new HashMap<CompetencyId, Double>();
        levels.put(WorkedExample.id("C1.1"), 3.0);
        levels.put(WorkedExample.id("C1.2"), 3.0);
        assertThat(ConsolidationPolicy.propose(TWO_CRITICAL_ONE_NOT, levels)).isEqualTo(BlockResult.DELIBERATE);
    }

    @Test
    void showsTheMostDisputedCompetencyFirst() {
        assertThat(WorkedExample.overview().competencies().getFirst().code()).isEqualTo("C2.1");
        assertThat(WorkedExample.overview().competencies().getFirst().spread()).isEqualTo(2);
    }

    private static BlockResult propose(double first, double second, double third) {
        return ConsolidationPolicy.propose(
                TWO_CRITICAL_ONE_NOT,
                Map.of(
                        WorkedExample.id("C1.1"), first,
                        WorkedExample.id("C1.2"), second,
                        WorkedExample.id("C1.3"), third));
    }
}
