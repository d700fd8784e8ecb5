package org.tasdiq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.ConsolidationRule;
import org.tasdiq.referential.Referentials;

/** Asks the decision table what the marks, or the levels the jury settled on, make of each block. */
@Component
class Consolidation {
    private final ObjectProvider<ConsolidationTable> table;
    private final Referentials referentials;
    private final Deadlines deadlines;

    Consolidation(ObjectProvider<ConsolidationTable> table, Referentials referentials, Deadlines deadlines) {
        this.table = table;
        this.referentials = referentials;
        this.deadlines = deadlines;
    }

    /** By the rule of the certification in the version the file aims at, or where it has none by that of the regime. */
    List<BlockProposal> propose(
            CandidacySheet file,
            List<BlockSheet> blocks,
            List<CompetencyOverview> lines,
            Map<CompetencyId, Integer> settled) {
        var own = referentials.sheet(file.certification()).consolidation();
        if (own != ConsolidationRule.REGIME) {
            return propose(table.getObject(), own, RuleSource.CERTIFICATION, blocks, lines, settled);
        }
        var rule = ConsolidationRule.valueOf(deadlines.parameter(file.regime(), "jury.consolidation"));
        return propose(table.getObject(), rule, RuleSource.REGIME, blocks, lines, settled);
    }

    static List<BlockProposal> propose(
            ConsolidationTable table,
            ConsolidationRule rule,
            RuleSource source,
            List<BlockSheet> blocks,
            List<CompetencyOverview> lines,
            Map<CompetencyId, Integer> settled) {
        return blocks.stream()
                .map(block -> propose(table, rule, source, block, lines, settled))
                .toList();
    }

    private static BlockProposal propose(
            ConsolidationTable table,
            ConsolidationRule rule,
            RuleSource source,
            BlockSheet block,
            List<CompetencyOverview> lines,
            Map<CompetencyId, Integer> settled) {
        var asked = block.competencies().stream()
                .map(c -> new ConsolidationTable.Line(c.critical(), marks(lines, c.id()), settled.get(c.id())))
                .toList();
        var answer = table.decide(rule, asked);
        var levels = new ArrayList<CompetencyLevel>();
        for (int i = 0; i < asked.size(); i++) {
            var range = answer.levels().get(i);
            levels.add(new CompetencyLevel(
                    block.competencies().get(i).id(),
                    range.low() == range.high() ? range.low() : null,
                    range.insufficient()));
        }
        return new BlockProposal(
                block.id(),
                block.code(),
                block.title(),
                answer.result(),
                answer.reason(),
                rule,
                source,
                answer.version(),
                List.copyOf(levels),
                levels.stream()
                        .filter(CompetencyLevel::insufficient)
                        .map(CompetencyLevel::competency)
                        .toList());
    }

    private static List<Integer> marks(List<CompetencyOverview> lines, CompetencyId competency) {
        return lines.stream()
                .filter(line -> line.id().equals(competency))
                .flatMap(line -> line.marks().values().stream())
                .map(Mark::level)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
