package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Actors;

/**
 * Fires, once, a deadline whose timer should have fired minutes ago: engines have had bugs in which timers silently stop.
 * And finds the files and offers that the engine has lost.
 */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final CamundaClient engine;
    private final Deadlines deadlines;
    private final OpenTasks tasks;
    private final Overstays overstays;
    private final FaultBook faults;
    private final Positions positions;
    private final EngineCommandRepository commands;
    private final EngineSettings settings;
    private final Actors actors;
    private final Clock clock;

    Watchdog(
            CamundaClient engine,
            Deadlines deadlines,
            OpenTasks tasks,
            Overstays overstays,
            FaultBook faults,
            Positions positions,
            EngineCommandRepository commands,
            EngineSettings settings,
            Actors actors,
            Clock clock) {
        this.engine = engine;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.overstays = overstays;
        this.faults = faults;
        this.positions = positions;
        this.commands = commands;
        this.settings = settings;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.engine.watch-every:1m}")
    void watch() {
        var at = clock.instant().minus(settings.patience());
        var late = actors.asSystem(() -> deadlines.overdue(at, null));
        while (!late.isEmpty()) {
            late.forEach(this::moveOn);
            var last = late.getLast();
            late = actors.asSystem(() -> deadlines.overdue(at, last));
        }
    }

    private void moveOn(DeadlineSheet deadline) {
        var jobs = tasks.parked(deadline.file(), deadline.steps());
        jobs.forEach(job -> moveOn(deadline, job));
        if (jobs.isEmpty()) overstays.end(deadline);
    }

    private void moveOn(DeadlineSheet deadline, ParkedJob job) {
        var next = CommonDiagram.of(job.file()).steps().afterTimeout(job.step());
        if (next.isEmpty()) return;
        LOG.error("The timer of {} for file {} did not fire; moving the file on", job.step(), job.file());
        try {
            engine.newModifyProcessInstanceCommand(job.processInstanceKey())
                    .activateElement(next.get())
                    .and()
                    .terminateElement(job.elementInstanceKey())
                    .send()
                    .join();
        } catch (ClientException refused) {
            faults.timerLate(job, String.valueOf(refused.getMessage()));
            return;
        }
        // Last: what the engine refuses is tried again; of two watchdogs the second finds nothing to end.
        boolean fired = actors.asSystem(() -> deadlines.fire(deadline.id()));
        if (fired) actors.asSystem(() -> faults.timerReplaced(job, next.get()));
    }

    /** Files that run although nobody and nothing is waited for: the engine has lost them, or stands before a fault of its own. */
    @Scheduled(
            initialDelayString = "${tasdiq.engine.compare-every:30m}",
            fixedDelayString = "${tasdiq.engine.compare-every:30m}")
    void compare() {
        var before = clock.instant().minus(settings.lostAfter());
        var after = FIRST;
        for (var page = tasks.resting(before, after); !page.isEmpty(); page = tasks.resting(before, after)) {
            page.stream().filter(this::isLost).forEach(rest -> faults.lost(rest.file(), rest.since()));
            after = page.getLast().file().value();
        }
    }

    private boolean isLost(OpenTasks.Resting rest) {
        return positions.stand(rest.file()).current().isEmpty()
                && !commands.existsByFileIdAndDoneAtIsNull(rest.file().value());
    }
}
