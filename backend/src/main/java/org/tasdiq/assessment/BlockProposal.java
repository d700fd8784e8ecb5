package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tasdiq.Localized;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.ConsolidationRule;

/**
 * What the table of results makes of the levels of one block; the jury decides by amending levels and voting.
 *
 * @param because text key {@code assessment.because.<code>}
 * @param ruleVersion of the decision table that answered
 * @param insufficient the competencies that stand against the block
 */
public record BlockProposal(
        BlockId id,
        String code,
        Localized title,
        BlockResult result,
        String because,
        ConsolidationRule rule,
        RuleSource source,
        int ruleVersion,
        List<CompetencyLevel> levels,
        List<CompetencyId> insufficient) {
    /** Those that are settled, by the rule or by the jury. */
    Map<CompetencyId, Integer> settled() {
        return levels.stream()
                .filter(l -> l.level() != null)
                .collect(Collectors.toMap(CompetencyLevel::competency, CompetencyLevel::level));
    }
}
