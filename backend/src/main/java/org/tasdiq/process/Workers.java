package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.CaseId;
import org.tasdiq.NotYet;
import org.tasdiq.Step;
import org.tasdiq.StepWorker;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.identity.Actors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes the engine's jobs: automatic steps are worked at once, human ones are parked until the person clicks. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", matchIfMissing = true)
class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HUMAN = "io.camunda.zeebe:userTask";
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    /** A job handed to an application that dies is handed out again after this time. */
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(10);

    private final CamundaClient engine;
    private final EngineSettings settings;
    private final List<StepWorker> stepWorkers;
    private final AutomaticStep automatic;
    private final CaseProcess process;
    private final FaultBook faults;
    private final Runs runs;
    private final OpenTasks tasks;
    private final Actors actors;
    private final List<JobWorker> open = new ArrayList<>();

    Workers(
            CamundaClient engine,
            EngineSettings settings,
            List<StepWorker> stepWorkers,
            AutomaticStep automatic,
            CaseProcess process,
            FaultBook faults,
            Runs runs,
            OpenTasks tasks,
            Actors actors) {
        this.engine = engine;
        this.settings = settings;
        this.stepWorkers = stepWorkers;
        this.automatic = automatic;
        this.process = process;
        this.faults = faults;
        this.runs = runs;
        this.tasks = tasks;
        this.actors = actors;
    }

    void open() {
        for (var worker : stepWorkers) {
            var step = Objects.requireNonNull(AopUtils.getTargetClass(worker).getAnnotation(Step.class))
                    .value();
            open.add(engine.newWorker()
                    .jobType(step)
                    .handler((client, job) -> work(client, job, worker, step))
                    .timeout(AFTER_A_CRASH.multipliedBy(2))
                    .streamEnabled(true)
                    .open());
        }
        // Never completed here: when the lock runs out the engine hands the job out again, and a lost row heals itself.
        // Until the row is kept the lock is short.
        open.add(engine.newWorker()
                .jobType(HUMAN)
                .handler(this::park)
                .timeout(AFTER_A_CRASH)
                .maxJobsActive(256)
                .streamEnabled(true)
                .open());
    }

    private void work(JobClient client, ActivatedJob job, StepWorker worker, String step) {
        var file = CommonDiagram.owner(job);
        try {
            work(job, worker, step, file);
        } catch (NotYet notYet) {
            fail(client, job, job.getRetries(), String.valueOf(notYet.getMessage()));
        } catch (RuntimeException fault) {
            LOG.warn("Step {} of {} failed", step, file, fault);
            int left = Math.max(job.getRetries() - 1, 0);
            faults.stepFailed(job, file, step, fault.toString(), left);
            fail(client, job, left, fault.toString());
        }
    }

    private void work(ActivatedJob job, StepWorker worker, String step, CaseId file) {
        try {
            runs.told(file, job);
            var outcome = actors.asSystem(() -> automatic.work(worker, step, file, job.getKey()));
            process.complete(job.getKey(), file, Map.of("outcome", outcome));
            faults.stepDone(file, step, job.getKey());
        } catch (BelongsElsewhere elsewhere) {
            LOG.info("{} goes from {} to {}", file, step, elsewhere.step());
            process.move(
                    job,
                    file,
                    CommonDiagram.of(file).steps().element(elsewhere.step()).orElseThrow());
        }
    }

    private static void fail(JobClient client, ActivatedJob job, int retries, String message) {
        client.newFailCommand(job)
                .retries(retries)
                .retryBackoff(TRY_AGAIN)
                .errorMessage(message)
                .send()
                .join();
    }

    /** What stands in the way of parking (a database that is away, a deadlock) passes: it never uses up the retries. */
    private void park(JobClient client, ActivatedJob job) {
        try {
            park(job);
            var _ = engine.newUpdateTimeoutCommand(job)
                    .timeout(settings.parkedFor())
                    .send();
        } catch (RuntimeException passing) {
            LOG.warn("Job {} could not be parked yet: {}", job.getKey(), passing.toString());
            fail(client, job, job.getRetries(), passing.toString());
        }
    }

    private void park(ActivatedJob job) {
        var headers = job.getCustomHeaders();
        var roles = JSON.readValue(
                headers.getOrDefault("io.camunda.zeebe:candidateGroups", "[]"), new TypeReference<List<String>>() {});
        var parked = new ParkedJob(
                CommonDiagram.owner(job),
                Objects.requireNonNull(headers.get("io.camunda.zeebe:formKey")),
                roles,
                job.getKey(),
                job.getElementInstanceKey(),
                job.getProcessInstanceKey(),
                CommonDiagram.beside(job));
        runs.told(parked.file(), job);
        actors.asSystem(() -> {
            tasks.park(parked);
            return parked;
        });
    }

    @PreDestroy
    void close() {
        open.forEach(JobWorker::close);
    }
}
