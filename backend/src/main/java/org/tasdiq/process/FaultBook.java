package org.tasdiq.process;

import io.camunda.client.api.response.ActivatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.desk.CaseSheet;
import org.tasdiq.desk.Cases;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.desk.TaskOpened;
import org.tasdiq.identity.Actors;

/** Writes down what keeps a file from going on, and strikes it out as soon as the file goes on. */
@Component
@Transactional
class FaultBook {
    private static final Duration SETTLED_KEPT = Duration.ofDays(30);

    private final FaultRepository faults;
    private final Cases cases;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FaultBook(FaultRepository faults, Cases cases, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.faults = faults;
        this.cases = cases;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** @param left how often the engine tries again by itself */
    void stepFailed(ActivatedJob job, CaseId file, String step, String message, int left) {
        var place = new Fault.Place(job.getElementId(), job.getElementInstanceKey(), job.getProcessInstanceKey());
        stepFailed(file, step, job.getKey(), place, message, left);
    }

    void stepFailed(CaseId file, String step, long job, Fault.Place place, String message, int left) {
        var fault = faults.findByFileIdAndKindAndSubject(file.value(), FaultKind.STEP_FAILED, job)
                .orElseGet(() -> new Fault(FaultKind.STEP_FAILED, job, sheet(file), step, place, clock.instant()));
        var earlier = faults.tried(file.value(), step);
        earlier.stream().findFirst().ifPresent(fault::goesOnFrom);
        faults.deleteAll(earlier);
        fault.failed(message, left, clock.instant());
        faults.save(fault);
    }

    void stepDone(CaseId file, String step, long job) {
        over(file.value(), step, job, !step.startsWith("notification."));
    }

    @EventListener
    void on(TaskOpened opened) {
        over(opened.file().value(), opened.step(), Long.MAX_VALUE, true);
    }

    private void over(UUID file, String step, long job, boolean moves) {
        if (faults.existsByFileIdAndSettledAtIsNull(file)) faults.over(file, step, job, moves);
    }

    /** The engine has refused, or not been there for, a command for about a minute. */
    void unheard(EngineCommand command, String message) {
        var fault = found(FaultKind.UNHEARD, command.file(), command.id(), command.name(), Fault.Place.NOWHERE);
        fault.failed(message, 0, clock.instant());
        faults.save(fault);
    }

    void heard(EngineCommand command) {
        faults.forget(command.file().value(), FaultKind.UNHEARD, command.id());
    }

    /** Nothing is left to try again: a message or a timer was faster. */
    void moot(CaseId file, long job) {
        faults.forget(file.value(), FaultKind.STEP_FAILED, job);
    }

    /** @param to the element where the watchdog took the file in place of the timer */
    Fault timerReplaced(ParkedJob job, String to) {
        return replaced(found(FaultKind.TIMER_LATE, job), to);
    }

    /** @param step what begins now that the wait for an event is over, {@code to} its element */
    Fault waitEnded(CaseId file, String step, long instance, String to) {
        var place = new Fault.Place(to, 0, instance);
        return replaced(found(FaultKind.TIMER_LATE, file, instance, step, place), to);
    }

    private Fault replaced(Fault fault, String to) {
        fault.settle(clock.instant());
        faults.save(fault);
        events.publishEvent(new ProcessEvent.MovedByWatchdog(fault.file(), fault.step(), to));
        faults.forgetSettled(clock.instant().minus(SETTLED_KEPT));
        return fault;
    }

    void timerLate(ParkedJob job, String message) {
        var fault = found(FaultKind.TIMER_LATE, job);
        fault.failed(message, 1, clock.instant());
        faults.save(fault);
    }

    void lost(CaseId file, Instant since) {
        if (faults.existsByFileIdAndSettledAtIsNull(file.value())) return;
        faults.save(new Fault(FaultKind.NO_STEP, 0, sheet(file), "", Fault.Place.NOWHERE, since));
    }

    private Fault found(FaultKind kind, ParkedJob job) {
        var place = new Fault.Place("", job.elementInstanceKey(), job.processInstanceKey());
        return found(kind, job.file(), job.jobKey(), job.step(), place);
    }

    private Fault found(FaultKind kind, CaseId file, long subject, String step, Fault.Place place) {
        return faults.findByFileIdAndKindAndSubject(file.value(), kind, subject)
                .orElseGet(() -> new Fault(kind, subject, sheet(file), step, place, clock.instant()));
    }

    private CaseSheet sheet(CaseId file) {
        return actors.asSystem(() -> cases.sheet(file));
    }
}
