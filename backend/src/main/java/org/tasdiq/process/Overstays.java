package org.tasdiq.process;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.desk.CaseKind;

/** Files and offers that wait for an event and not for a person, such as an appeal, longer than their time allows: nothing is parked there. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Overstays {
    private final Runs runs;
    private final Diagrams diagrams;
    private final Positions positions;
    private final EngineCommandRepository commands;
    private final FaultBook faults;
    private final EngineSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overstays(
            Runs runs,
            Diagrams diagrams,
            Positions positions,
            EngineCommandRepository commands,
            FaultBook faults,
            EngineSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.diagrams = diagrams;
        this.positions = positions;
        this.commands = commands;
        this.faults = faults;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the file begin anew at the step after its wait; the step itself ends the deadline. A file that the engine was
     * told something of a moment ago is left alone: it may be on its way.
     */
    @Transactional
    void end(DeadlineSheet overdue) {
        // First, and locked: of two watchdogs the second sees what the first has written.
        var run = runs.hold(overdue.file());
        if (isBeingTold(overdue.file())) return;
        var file = run.map(Runs.Run::kind).orElse(CaseKind.FILE).id(overdue.file());
        var diagram = run.flatMap(one -> diagrams.kept(one.definition()))
                .map(StepMap::of)
                .orElseGet(() -> CommonDiagram.of(file).steps());
        after(file, overdue, diagram)
                .ifPresent(next -> run.ifPresentOrElse(
                        from -> begin(file, next, diagram, from), () -> faults.lost(file, overdue.due())));
    }

    private void begin(CaseId file, String next, StepMap diagram, Runs.Run run) {
        commands.save(new EngineCommand(
                EngineCommand.Kind.MOVE,
                file,
                next,
                0,
                Map.of("processInstance", run.instance(), "definition", run.definition(), "element", next),
                clock.instant()));
        faults.waitEnded(file, diagram.address(next).orElse(next), run.instance(), next);
        events.publishEvent(new CommandWritten(file.value()));
    }

    private Optional<String> after(CaseId file, DeadlineSheet overdue, StepMap diagram) {
        return positions.stand(file, diagram).current().stream()
                .flatMap(wait -> overdue.steps().stream().flatMap(time -> diagram.afterWait(wait, time).stream()))
                .findFirst();
    }

    private boolean isBeingTold(UUID file) {
        return commands.existsByFileIdAndDoneAtIsNull(file)
                || commands.existsByFileIdAndDoneAtAfter(file, clock.instant().minus(settings.patience()));
    }
}
