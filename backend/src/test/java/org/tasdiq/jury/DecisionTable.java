package org.tasdiq.jury;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The real decision table, answered by one in-memory engine for the whole test run: it takes seconds to start. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class DecisionTable implements CompositionTable {
    private static final JsonMapper JSON = new JsonMapper();

    private static final class Once {
        static final CamundaClient CLIENT = start();

        private static CamundaClient start() {
            var engine = EngineFactory.create();
            engine.start();
            var client = CamundaClient.newClientBuilder()
                    .applyEnvironmentVariableOverrides(false)
                    .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                    .preferRestOverGrpc(false)
                    .build();
            client.newDeployResourceCommand()
                    .addResourceFromClasspath("bpmn/jury-composition.dmn")
                    .addResourceFromClasspath("bpmn/block-result.dmn")
                    .send()
                    .join();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                client.close();
                engine.stop();
            }));
            return client;
        }
    }

    public static CamundaClient client() {
        return Once.CLIENT;
    }

    @Override
    public CompositionVerdict check(Composition composition) {
        var rules = Once.CLIENT
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
