package org.tasdiq.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Sessions;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.Requests;

/** Keeps the rows of the open tasks; the process room parks and closes them, nobody else. */
@Component
public class OpenTasks {
    /** @param since when the last step for people ended */
    public record Resting(CaseId file, Instant since) {}

    private final OpenTaskRepository tasks;
    private final OpenTaskPersonRepository persons;
    private final WorkRows rows;
    private final Cases cases;
    private final Candidacies candidacies;
    private final Sessions sessions;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Requests requests;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenTasks(
            OpenTaskRepository tasks,
            OpenTaskPersonRepository persons,
            WorkRows rows,
            Cases cases,
            Candidacies candidacies,
            Sessions sessions,
            Scoring scoring,
            Deliberations deliberations,
            Requests requests,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.persons = persons;
        this.rows = rows;
        this.cases = cases;
        this.candidacies = candidacies;
        this.sessions = sessions;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.requests = requests;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the row of a job that waits for a person; again and again the same row, since the engine hands it out again. */
    @Transactional
    public void park(ParkedJob job) {
        if (tasks.findByJobKey(job.jobKey()).isPresent()) return;
        supersede(job.file(), job.jobKey(), job.beside());
        var task = tasks.save(new OpenTask(cases.sheet(job.file()).institution(), job, now()));
        waitingFor(task).forEach(person -> persons.save(new OpenTaskPerson(task.id(), person)));
        rows.stepBegins(task);
        events.publishEvent(new TaskOpened(job.file(), job.step()));
    }

    /**
     * Closes the open task of a step for the person who acts.
     *
     * @return the engine's job that has to be completed now
     * @throws Refusal when nobody waits for that step: it is over, or somebody else was faster
     */
    @Transactional
    public long close(CaseId file, String step, String outcome) {
        var job = tasks.open(file.value(), step)
                .orElseThrow(() -> Refusal.conflict("desk.stepNotOpen"))
                .job();
        var by = actors.current().person();
        var now = now();
        if (tasks.close(job.jobKey(), now, by == null ? null : by.value(), outcome) == 0) {
            throw Refusal.conflict("desk.stepNotOpen");
        }
        rows.stepEnds(file, now);
        return job.jobKey();
    }

    /** One token per case: a newer job means that every older open task of it is over. */
    @Transactional
    public void supersede(CaseId file, long jobKey) {
        supersede(file, jobKey, Set.of());
    }

    /** But for steps that the diagram lets wait at the same time. */
    private void supersede(CaseId file, long jobKey, Set<String> beside) {
        var now = now();
        var but = beside.isEmpty() ? Set.of("") : beside;
        if (tasks.supersede(file.value(), jobKey, but, now) > 0) rows.stepEnds(file, now);
    }

    /** The job of a step that is open now. */
    @Transactional(readOnly = true)
    public Optional<ParkedJob> parked(CaseId file, String step) {
        return tasks.open(file.value(), step).map(OpenTask::job);
    }

    /** The jobs of the steps of these names, without their rooms, that are open now. */
    @Transactional(readOnly = true)
    public List<ParkedJob> parked(UUID file, Collection<String> names) {
        return tasks.findByFileIdAndStateOrderByOpenedAt(file, OpenTask.State.OPEN).stream()
                .map(OpenTask::job)
                .filter(job -> names.contains(job.name()))
                .toList();
    }

    /**
     * Cases under way on which nobody had a step to do since that instant or longer, by their ids, 500 at a time.
     *
     * @param after the last one of the page before
     */
    @Transactional(readOnly = true)
    public List<Resting> resting(Instant before, UUID after) {
        return rows.resting(before, after);
    }

    /** Every stay of the file at a step for people, oldest first. */
    @Transactional(readOnly = true)
    public List<Visit> visits(CaseId file) {
        return tasks.findByFileIdOrderByOpenedAt(file.value()).stream()
                .map(OpenTask::visit)
                .toList();
    }

    void doneBy(CandidacyId file, String step, PersonId person) {
        persons.done(person.value(), file.value(), step);
    }

    void add(CandidacyId file, String step, Collection<PersonId> joined) {
        tasks.open(file.value(), step)
                .ifPresent(task -> joined.forEach(person -> persons.save(new OpenTaskPerson(task.id(), person))));
    }

    /** The open task of the step waits for those it waits for now, and for nobody else. */
    void follow(CandidacyId file, String step) {
        tasks.open(file.value(), step).ifPresent(task -> {
            var awaited = actors.asSystem(() -> waitingFor(task));
            waitingFor(task.id().value()).stream()
                    .filter(person -> !awaited.contains(person))
                    .forEach(person -> doneBy(file, step, person));
            awaited.forEach(person -> persons.save(new OpenTaskPerson(task.id(), person)));
        });
    }

    void remove(CandidacyId file, PersonId person) {
        persons.remove(person.value(), file.value());
    }

    void closeAll(CaseId file) {
        supersede(file, Long.MAX_VALUE);
    }

    private Collection<PersonId> waitingFor(OpenTask task) {
        if (task.file() instanceof RequestId request)
            return task.roles().contains(Role.CANDIDATE)
                    ? List.of(requests.sheet(request).learner())
                    : List.of();
        if (!(task.file() instanceof CandidacyId file)) return List.of();
        return switch (task.step()) {
            case "assessment.scorePortfolio" -> scoring.notSealed(file);
            case "assessment.deliberate" -> sessions.panel(file).voters();
            case "assessment.signMinutes" -> deliberations.awaited(file);
            default ->
                task.roles().contains(Role.CANDIDATE)
                        ? List.of(candidacies.sheet(file).candidate())
                        : List.of();
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    List<PersonId> waitingFor(UUID task) {
        return persons.findByTaskIdAndDone(task, false).stream()
                .map(OpenTaskPerson::person)
                .toList();
    }
}
