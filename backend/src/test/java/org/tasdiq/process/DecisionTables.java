package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tasdiq.assessment.ConsolidationTable;
import org.tasdiq.catalogue.CouncilVoteTable;
import org.tasdiq.jury.CompositionTable;
import org.tasdiq.recognition.SubstantialDifferenceTable;

/**
 * The real decision tables, asked as the application asks them, of one in-memory engine for the whole test run: it starts
 * with the first question and takes seconds.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class DecisionTables {
    @Bean
    public static CompositionTable composition() {
        return composition -> new EngineCompositionTable(Once.CLIENT).check(composition);
    }

    @Bean
    public static CouncilVoteTable votes() {
        return vote -> new EngineCouncilVoteTable(Once.CLIENT).decide(vote);
    }

    @Bean
    public static SubstantialDifferenceTable differences() {
        return question -> new EngineSubstantialDifferenceTable(Once.CLIENT).decide(question);
    }

    @Bean
    public static ConsolidationTable results() {
        return (rule, competencies) -> new EngineConsolidationTable(Once.CLIENT).decide(rule, competencies);
    }

    private static final class Once {
        static final CamundaClient CLIENT = start();

        private static CamundaClient start() {
            var engine = EngineFactory.create();
            engine.start();
            var client = CamundaClient.newClientBuilder()
                    .applyEnvironmentVariableOverrides(false)
                    .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                    .preferRestOverGrpc(false)
                    .defaultRequestTimeout(Duration.ofMinutes(1))
                    .build();
            client.newDeployResourceCommand()
                    .addResourceFromClasspath("bpmn/jury-composition.dmn")
                    .addResourceFromClasspath("bpmn/block-result.dmn")
                    .addResourceFromClasspath("bpmn/council-vote.dmn")
                    .addResourceFromClasspath("bpmn/substantial-difference.dmn")
                    .send()
                    .join();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                client.close();
                engine.stop();
            }));
            return client;
        }
    }
}
