package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one connection to the engine: gRPC only, since REST costs several times the work and changes between minors. */
@Configuration
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    @Bean(destroyMethod = "close")
    CamundaClient engineClient(EngineSettings settings) {
        var client = CamundaClient.newClientBuilder()
                .grpcAddress(settings.grpc())
                .preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(8)
                .build();
        // Environment variables (CAMUNDA_*, ZEEBE_*) override what is set here without a word.
        LOG.info("Engine at {}", client.getConfiguration().getGrpcAddress());
        return client;
    }
}
