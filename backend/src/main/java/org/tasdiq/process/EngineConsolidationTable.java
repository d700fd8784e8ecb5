package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.ConsolidationTable;
import org.tasdiq.referential.ConsolidationRule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine's decision table {@code block-result}. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class EngineConsolidationTable implements ConsolidationTable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Row(BlockResult result, String reason) {}

    private final CamundaClient engine;

    EngineConsolidationTable(CamundaClient engine) {
        this.engine = engine;
    }

    @Override
    public Answer decide(ConsolidationRule rule, List<Line> competencies) {
        var asked =
                competencies.stream().map(EngineConsolidationTable::variables).toList();
        var answer = engine.newEvaluateDecisionCommand()
                .decisionId("block-result")
                .variables(Map.of("block", Map.of("rule", rule.name(), "competencies", asked)))
                .send()
                .join();
        var levels = answer.getEvaluatedDecisions().stream()
                .filter(d -> d.getDecisionId().equals("competency-levels"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(answer.getFailureMessage()))
                .getDecisionOutput();
        var row = JSON.readValue(answer.getDecisionOutput(), Row.class);
        return new Answer(
                row.result(),
                row.reason(),
                answer.getDecisionVersion(),
                JSON.readValue(levels, new TypeReference<List<Range>>() {}));
    }

    private static Map<String, @Nullable Object> variables(Line line) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("critical", line.critical());
        variables.put("marks", line.marks());
        variables.put("settled", line.settled());
        return variables;
    }
}
