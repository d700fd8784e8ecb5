package org.tasdiq.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;

/**
 * Writes what the engine must hear in the transaction of the change: both are kept, or neither. A finished step whose
 * task is no longer open is refused here, so that of two clicks one counts.
 */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {
    private final EngineCommandRepository commands;
    private final OpenTasks tasks;
    private final OwnDiagrams diagrams;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            EngineCommandRepository commands,
            OpenTasks tasks,
            OwnDiagrams diagrams,
            Candidacies candidacies,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commands = commands;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.candidacies = candidacies;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(StepDone done) {
        long job = tasks.close(done.file(), done.step(), done.outcome());
        var variables = new HashMap<String, Object>(done.variables());
        variables.put("outcome", done.outcome());
        write(EngineCommand.Kind.COMPLETE, done, done.step(), job, variables);
    }

    @EventListener
    void on(CaseMessage message) {
        boolean starts =
                message.message().equals(CommonDiagram.of(message.file()).start());
        write(
                starts ? EngineCommand.Kind.START : EngineCommand.Kind.MESSAGE,
                message,
                starts ? startMessage(message) : message.message(),
                0,
                message.variables());
    }

    private String startMessage(CaseMessage message) {
        if (!(message.file() instanceof CandidacyId file)) return message.message();
        return actors.asSystem(
                () -> diagrams.startMessage(candidacies.sheet(file).institution(), message.message()));
    }

    private void write(
            EngineCommand.Kind kind, org.tasdiq.CaseEvent event, String name, long job, Map<String, Object> variables) {
        commands.save(new EngineCommand(kind, event.file(), name, job, variables, clock.instant()));
        events.publishEvent(new CommandWritten(event.file().value()));
    }
}
