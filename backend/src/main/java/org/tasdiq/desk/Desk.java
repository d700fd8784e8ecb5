package org.tasdiq.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.referential.Referentials;

/** One person's desk: what waits for them, and what waits for others. */
@Service
public class Desk {
    private final OpenTaskRepository tasks;
    private final OpenTasks people;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Guard guard;

    Desk(
            OpenTaskRepository tasks,
            OpenTasks people,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors,
            Guard guard) {
        this.tasks = tasks;
        this.people = people;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
        this.guard = guard;
    }

    /** The tasks the person who asks can finish or help to finish now, longest waiting first. */
    @Transactional(readOnly = true)
    @Permission("desk.readDesk")
    public List<OpenTaskSheet> waitingForMe() {
        return sheets(visible().stream().filter(this::isMine).toList());
    }

    /** Tasks of files the person has a hand in that wait for somebody else. */
    @Transactional(readOnly = true)
    @Permission("desk.readDesk")
    public List<OpenTaskSheet> waitingForOthers() {
        var all = new HashSet<>(tasks.ofFiles(ownFiles()));
        all.addAll(visible());
        return sheets(all.stream().filter(t -> !isMine(t)).toList());
    }

    /** The open tasks of one file. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public List<OpenTaskSheet> tasksOf(CandidacyId file) {
        return sheets(tasks.findByFileIdAndStateOrderByOpenedAt(file.value(), OpenTask.State.OPEN));
    }

    /** The files of a candidate or of those they accompany; staff have none. */
    private Set<UUID> ownFiles() {
        return guard.allows("candidacy.listOwnFiles", null)
                ? candidacies.own().stream().map(c -> c.id().value()).collect(Collectors.toSet())
                : Set.of();
    }

    private List<OpenTask> visible() {
        var actor = actors.current();
        var institutions = actor.grants().stream()
                .filter(g -> !g.role().isByName())
                .map(Actor.Grant::institution)
                .map(i -> i.value())
                .collect(Collectors.toSet());
        return tasks.within(institutions, actors.person().value()).stream()
                .filter(t -> guard.allows("candidacy.readFile", t.file()))
                .toList();
    }

    private boolean isMine(OpenTask task) {
        var actor = actors.current();
        boolean byRole = task.roles().stream()
                .filter(role -> !role.isByName())
                .anyMatch(role -> actor.is(role, task.institution()));
        return byRole || people.waitingFor(task.id().value()).contains(actors.person());
    }

    private List<OpenTaskSheet> sheets(Collection<OpenTask> found) {
        return found.stream()
                .sorted(java.util.Comparator.comparing(OpenTask::openedAt))
                .map(this::sheet)
                .toList();
    }

    private OpenTaskSheet sheet(OpenTask task) {
        CandidacySheet file = candidacies.sheet(task.file());
        var deadline = deadlines.of(task.file()).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING
                        && d.steps().stream().anyMatch(s -> task.step().endsWith("." + s)))
                .findFirst();
        return new OpenTaskSheet(
                task.id(),
                task.file(),
                file.reference(),
                task.step(),
                file.candidateName(),
                referentials.sheet(file.certification()).title(),
                task.openedAt(),
                deadline.map(DeadlineSheet::dueOn).orElse(null),
                deadline.map(DeadlineSheet::due).orElse(null),
                deadline.map(d -> "deadline.consequence." + d.consequence()).orElse(""),
                task.roles(),
                people.waitingFor(id(task)));
    }

    private static UUID id(OpenTask task) {
        return task.id().value();
    }
}
