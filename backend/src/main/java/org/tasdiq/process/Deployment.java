package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings the diagrams and tables to the engine before anything is told to it; an unchanged one makes no new version. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Deployment {
    private static final Logger LOG = LoggerFactory.getLogger(Deployment.class);

    private final CamundaClient engine;
    private final Workers workers;
    private final Diagrams diagrams;
    private volatile boolean done;

    Deployment(CamundaClient engine, Workers workers, Diagrams diagrams) {
        this.engine = engine;
        this.workers = workers;
        this.diagrams = diagrams;
    }

    boolean isDone() {
        return done;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelayString = "5s", fixedDelayString = "5s")
    synchronized void deploy() {
        if (done) return;
        try {
            var command = engine.newDeployResourceCommand()
                    .addResourceFromClasspath("bpmn/jury-composition.dmn")
                    .addResourceFromClasspath("bpmn/block-result.dmn")
                    .addResourceFromClasspath("bpmn/council-vote.dmn")
                    .addResourceFromClasspath("bpmn/substantial-difference.dmn");
            for (var diagram : CommonDiagram.values()) command.addResourceStringUtf8(diagram.xml(), diagram.file());
            command.send().join().getProcesses().forEach(this::keep);
            workers.open();
            done = true;
            LOG.info("Diagrams deployed, workers open");
        } catch (RuntimeException unreachable) {
            LOG.warn("The engine is not ready, trying again: {}", unreachable.getMessage());
        }
    }

    private void keep(Process deployed) {
        for (var diagram : CommonDiagram.values()) {
            if (!diagram.process().equals(deployed.getBpmnProcessId())) continue;
            diagrams.keep(deployed.getProcessDefinitionKey(), diagram.process(), deployed.getVersion(), diagram.xml());
        }
    }
}
