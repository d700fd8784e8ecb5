package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Actors;

/** Fires, once, a deadline whose timer should have fired minutes ago: engines have had bugs in which timers silently stop. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final CamundaClient engine;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final StepMap steps;
    private final EngineSettings settings;
    private final Actors actors;
    private final Clock clock;

    Watchdog(
            CamundaClient engine,
            Deadlines deadlines,
            OpenTasks tasks,
            StepMap steps,
            EngineSettings settings,
            Actors actors,
            Clock clock) {
        this.engine = engine;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.steps = steps;
        this.settings = settings;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.engine.watch-every:1m}")
    void watch() {
        var late = actors.asSystem(() -> deadlines.overdue(clock.instant().minus(settings.patience())));
        for (var deadline : late) {
            var file = new CandidacyId(deadline.file());
            deadline.steps().stream()
                    .flatMap(element -> steps.address(element).stream())
                    .flatMap(step -> tasks.parked(file, step).stream())
                    .forEach(job -> moveOn(deadline, job));
        }
    }

    private void moveOn(DeadlineSheet deadline, ParkedJob job) {
        var element = steps.element(job.step());
        var next = steps.afterTimeout(job.step());
        if (element.isEmpty() || next.isEmpty()) return;
        LOG.error("The timer of {} for file {} did not fire; moving the file on", job.step(), job.file());
        engine.newModifyProcessInstanceCommand(job.processInstanceKey())
                .activateElement(next.get())
                .and()
                .terminateElement(job.elementInstanceKey())
                .send()
                .join();
        // Last: what the engine refuses is tried again; of two watchdogs the second finds nothing to end.
        actors.asSystem(() -> deadlines.fire(deadline.id()));
    }
}
