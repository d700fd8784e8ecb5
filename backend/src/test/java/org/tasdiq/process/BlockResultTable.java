package org.tasdiq.process;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.ConsolidationRule;
import org.tasdiq.assessment.ConsolidationTable;
import org.tasdiq.jury.DecisionTable;

/** The real table of results, asked as the application asks it, of the in-memory engine of the test run. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class BlockResultTable implements ConsolidationTable {
    @Override
    public Answer decide(ConsolidationRule rule, List<Line> competencies) {
        return new EngineConsolidationTable(DecisionTable.client()).decide(rule, competencies);
    }
}
