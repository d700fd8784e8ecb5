package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.recognition.DifferenceQuestion;
import org.tasdiq.recognition.DifferenceVerdict;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.SubstantialDifferenceTable;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine's decision table {@code substantial-difference}. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class EngineSubstantialDifferenceTable implements SubstantialDifferenceTable {
    private static final JsonMapper JSON = new JsonMapper();

    private record Answer(Recognition outcome, List<String> reasons) {}

    private final CamundaClient engine;

    EngineSubstantialDifferenceTable(CamundaClient engine) {
        this.engine = engine;
    }

    @Override
    public DifferenceVerdict decide(DifferenceQuestion question) {
        var found = engine.newEvaluateDecisionCommand()
                .decisionId("substantial-difference")
                .variables(Map.of("request", question.variables()))
                .send()
                .join();
        var answer = JSON.readValue(found.getDecisionOutput(), Answer.class);
        return new DifferenceVerdict(
                answer.outcome(),
                question.coverage(),
                answer.reasons(),
                found.getDecisionId(),
                found.getDecisionVersion());
    }
}
