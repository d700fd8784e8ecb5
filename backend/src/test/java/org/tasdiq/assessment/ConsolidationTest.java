package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.assessment.WorkedExample.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.identity.PersonId;
import org.tasdiq.process.DecisionTables;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.ConsolidationRule;

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
        assertThat(DivergenceMap.median(List.of(0, 3, 1, 2))).hasValue(1.5);
        assertThat(DivergenceMap.median(List.of())).isEmpty();
    }

    @Test
    void saysWhyAndByWhichRule() {
        var second = WorkedExample.overview().blocks().get(1);
        assertThat(second.because()).isEqualTo("criticalBelow");
        assertThat(second.rule()).isEqualTo(ConsolidationRule.MEDIAN);
        assertThat(second.ruleVersion()).isPositive();
    }

    @Test
    void leavesTheLevelOfASplitJuryToSettle() {
        var proposal = propose(Map.of(id("C1.1"), List.of(1, 2), id("C1.2"), List.of(3, 3), id("C1.3"), List.of(2)));
        assertThat(proposal.result()).isEqualTo(BlockResult.DELIBERATE);
        assertThat(proposal.levels()).extracting(CompetencyLevel::level).containsExactly(null, 3, 2);
        assertThat(proposal.insufficient()).containsExactly(id("C1.1"));
    }

    @Test
    void putsTheLevelTheJurySettledOnInThePlaceOfTheMarks() {
        var lines = WorkedExample.overview().competencies();
        var settled = WorkedExample.proposals(lines, Map.of(id("C2.1"), 2, id("C2.3"), 2));
        assertThat(settled.get(1).result()).isEqualTo(BlockResult.ACQUIRED);
        assertThat(settled.get(1).insufficient()).isEmpty();
    }

    @Test
    void leavesACompetencyNobodyCouldJudgeToTheJury() {
        var proposal = propose(Map.of(id("C1.1"), List.of(3), id("C1.2"), List.of(3)));
        assertThat(proposal.result()).isEqualTo(BlockResult.DELIBERATE);
        assertThat(proposal.because()).isEqualTo("notJudged");
    }

    @Test
    void showsTheMostDisputedCompetencyFirst() {
        assertThat(WorkedExample.overview().competencies().getFirst().code()).isEqualTo("C2.1");
        assertThat(WorkedExample.overview().competencies().getFirst().spread()).isEqualTo(2);
    }

    private static BlockProposal propose(Map<CompetencyId, List<Integer>> given) {
        var marks = new HashMap<CompetencyId, Map<PersonId, Mark>>();
        given.forEach((competency, levels) -> {
            var line = new HashMap<PersonId, Mark>();
            levels.forEach(level -> line.put(new PersonId(UUID.randomUUID()), Mark.of(competency, level)));
            marks.put(competency, line);
        });
        var blocks = List.of(TWO_CRITICAL_ONE_NOT);
        return Consolidation.propose(
                        DecisionTables.results(),
                        ConsolidationRule.MEDIAN,
                        RuleSource.REGIME,
                        blocks,
                        DivergenceMap.lay(blocks, marks),
                        Map.of())
                .getFirst();
    }
}
