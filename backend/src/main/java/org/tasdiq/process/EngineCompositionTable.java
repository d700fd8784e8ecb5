package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.jury.Composition;
import org.tasdiq.jury.CompositionTable;
import org.tasdiq.jury.CompositionVerdict;
import org.tasdiq.jury.RuleFinding;
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
    public CompositionVerdict check(Composition composition) {
        var rules = engine
                .newEvaluateDecisionCommand()
                .decisionId("jury-composition")
                .variables(Map.of("composition", composition.variables()))
                .send()
                .join()
                .getEvaluatedDecisions()
                .stream()
                .filter(decision -> decision.getDecisionId().equals("juryRules"))
                .findFirst()
                .orElseThrow();
        return new CompositionVerdict(
                rules.getDecisionId(),
                rules.getDecisionVersion(),
                rules.getDecisionKey(),
                JSON.readValue(rules.getDecisionOutput(), new TypeReference<List<RuleFinding>>() {}));
    }
}
