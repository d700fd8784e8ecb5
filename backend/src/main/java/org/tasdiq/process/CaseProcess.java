package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.grpc.Status;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** Speaks to the engine about a file or an offer. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class CaseProcess {
    /** A message waits this long for the step that catches it, and is known by its id as long. */
    private static final Duration MESSAGE_WAITS = Duration.ofMinutes(10);

    /** The engine's answers when the instance, or its step, is no longer there. */
    private static final Set<Status.Code> OVER = Set.of(Status.Code.NOT_FOUND, Status.Code.INVALID_ARGUMENT);

    private final CamundaClient engine;
    private final FaultBook faults;
    private final Runs runs;
    private final Deadlines deadlines;
    private final Actors actors;

    CaseProcess(CamundaClient engine, FaultBook faults, Runs runs, Deadlines deadlines, Actors actors) {
        this.engine = engine;
        this.faults = faults;
        this.runs = runs;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    void tell(EngineCommand command) {
        var file = command.file();
        switch (command.kind()) {
            case COMPLETE -> complete(command.jobKey(), file, command.variables());
            // TTL 0: an instance of this file that runs already makes the start a no-op, however often it is published.
            case START -> publish(command, file, Duration.ZERO);
            case MESSAGE -> publish(command, file, MESSAGE_WAITS);
            case RETRY -> again(command, file);
            case MOVE -> begin(command, file);
        }
    }

    /** Completes a job; one that is no longer there was completed before, or a message or timer was faster. */
    void complete(long job, CaseId file, Map<String, Object> variables) {
        try {
            engine.newCompleteCommand(job)
                    .variables(with(file, variables))
                    .send()
                    .join();
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() != Status.Code.NOT_FOUND) throw refused;
        }
    }

    /** Takes the file from the step of that job to another one, which begins anew with the dates that hold now. */
    void move(ActivatedJob from, CaseId file, String element) {
        move(from.getProcessInstanceKey(), from.getElementInstanceKey(), file, element);
    }

    private void move(long instance, long from, CaseId file, String element) {
        engine.newModifyProcessInstanceCommand(instance)
                .activateElement(element)
                .withVariables(with(file, Map.of()))
                .and()
                .terminateElement(from)
                .send()
                .join();
    }

    /** The step begins anew with a job of its own: Zeebe 8.5 does not tell which incident would have to be resolved. */
    private void again(EngineCommand command, CaseId file) {
        var place = command.variables();
        try {
            move(number(place, "processInstance"), number(place, "elementInstance"), file, text(place, "element"));
        } catch (ClientStatusException refused) {
            if (!OVER.contains(refused.getStatusCode())) throw refused;
            faults.moot(file, command.jobKey());
        }
    }

    /** Cancelled first: of two instances of one file, both would act. */
    private void begin(EngineCommand command, CaseId file) {
        var place = command.variables();
        try {
            engine.newCancelInstanceCommand(number(place, "processInstance"))
                    .send()
                    .join();
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() != Status.Code.NOT_FOUND) throw refused;
        }
        var begun = engine.newCreateInstanceCommand()
                .processDefinitionKey(number(place, "definition"))
                .variables(with(file, Map.of()))
                .startBeforeElement(text(place, "element"))
                .send()
                .join();
        runs.moved(file.value(), begun);
    }

    private static long number(Map<String, Object> place, String name) {
        return Long.parseLong(text(place, name));
    }

    private static String text(Map<String, Object> place, String name) {
        return String.valueOf(place.get(name));
    }

    private void publish(EngineCommand command, CaseId file, Duration timeToLive) {
        engine.newPublishMessageCommand()
                .messageName(command.name())
                .correlationKey(file.value().toString())
                .messageId("command-" + command.id())
                .timeToLive(timeToLive)
                .variables(with(file, command.variables()))
                .send()
                .join();
    }

    /** Every command carries the dates of the case: the timers of the next step read nothing else. */
    private Map<String, Object> with(CaseId file, Map<String, Object> variables) {
        var timers = actors.asSystem(() -> deadlines.timers(file));
        var all = new HashMap<String, Object>(variables);
        all.put(CommonDiagram.of(file).variable(), file.value().toString());
        all.put("due", texts(timers.due()));
        all.put("alert", texts(timers.alert()));
        return all;
    }

    private static Map<String, String> texts(Map<String, java.time.Instant> instants) {
        var texts = new HashMap<String, String>();
        instants.forEach((step, instant) -> texts.put(step, instant.toString()));
        return texts;
    }
}
