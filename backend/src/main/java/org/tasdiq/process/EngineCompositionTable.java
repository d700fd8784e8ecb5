package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.jury.Composition;
import org.tasdiq.jury.CompositionTable;
import org.tasdiq.jury.Violation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks the engine's decision table {@code jury-composition}: the screen and the process hear the same answer. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class EngineCompositionTable implements CompositionTable {
    private static final JsonMapper JSON = new JsonMapper();

    private final CamundaClient engine;

    EngineCompositionTable(CamundaClient engine) {
        this.engine = engine;
    }

    @Override
    public List<Violation> check(Composition composition) {
        var answer = engine.newEvaluateDecisionCommand()
                .decisionId("jury-composition")
                .variables(Map.of("composition", composition.variables()))
                .send()
                .join()
                .getDecisionOutput();
        // A collecting table in which no row matches answers null.
        return answer.equals("null") ? List.of() : JSON.readValue(answer, new TypeReference<List<Violation>>() {});
    }
}
