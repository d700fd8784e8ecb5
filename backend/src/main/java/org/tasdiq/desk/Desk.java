package org.tasdiq.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PermissionTable;
import org.tasdiq.identity.Relation;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.referential.Referentials;

/** One person's desk: what waits for them, and what waits for others. */
@Service
public class Desk {
    private static final int PAGE = 50;
    private static final Comparator<OpenTaskSheet> DUE_FIRST =
            Comparator.comparing(OpenTaskSheet::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final OpenTaskRepository tasks;
    private final DeskQueries queries;
    private final OpenTasks people;
    private final Cases cases;
    private final Candidacies candidacies;
    private final Accompaniment accompaniment;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Guard guard;
    private final PermissionTable table;

    Desk(
            OpenTaskRepository tasks,
            DeskQueries queries,
            OpenTasks people,
            Cases cases,
            Candidacies candidacies,
            Accompaniment accompaniment,
            Referentials referentials,
            Deadlines deadlines,
            Actors actors,
            Guard guard,
            PermissionTable table) {
        this.tasks = tasks;
        this.queries = queries;
        this.people = people;
        this.cases = cases;
        this.candidacies = candidacies;
        this.accompaniment = accompaniment;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.actors = actors;
        this.guard = guard;
        this.table = table;
    }

    /** A page of the tasks the person who asks can finish or help to finish now. */
    @Transactional(readOnly = true)
    @Permission("desk.readDesk")
    public DeskPage waitingForMe(DeskPage.@Nullable From after) {
        var page = page(queries.mine(actors.current(), actors.person().value(), after, PAGE + 1));
        return new DeskPage(page.tasks().stream().filter(OpenTaskSheet::mine).toList(), page.next());
    }

    /** A page of the tasks of files the person has a hand in that wait for somebody else. */
    @Transactional(readOnly = true)
    @Permission("desk.readDesk")
    public DeskPage waitingForOthers(DeskPage.@Nullable From after) {
        return page(queries.others(actors.current(), actors.person().value(), ownFiles(), after, PAGE + 1));
    }

    /** The open tasks of one file. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public List<OpenTaskSheet> tasksOf(CandidacyId file) {
        return open(file);
    }

    /** The open tasks of one offer. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readOffer")
    public List<OpenTaskSheet> tasksOf(OfferId offer) {
        return open(offer);
    }

    /** The open tasks of one award. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readAward")
    public List<OpenTaskSheet> tasksOf(AwardId award) {
        return open(award);
    }

    /** The open tasks of one request. */
    @Transactional(readOnly = true)
    @Permission("recognition.readRequest")
    public List<OpenTaskSheet> tasksOf(RequestId request) {
        return open(request);
    }

    private List<OpenTaskSheet> open(CaseId file) {
        return tasks.findByFileIdAndStateOrderByOpenedAt(file.value(), OpenTask.State.OPEN).stream()
                .map(this::sheet)
                .toList();
    }

    /** The files the person who asks accompanies, newest first, each with the task that is due first. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listAccompanied")
    public List<AccompaniedSheet> accompanied() {
        return accompaniment.files().stream()
                .map(file -> new AccompaniedSheet(
                        file,
                        referentials.sheet(file.certification()).title(),
                        tasksOf(file.id()).stream().min(DUE_FIRST).orElse(null)))
                .toList();
    }

    /** The files of a candidate and of those they accompany; staff have none. */
    private Set<UUID> ownFiles() {
        var files = new ArrayList<CandidacySheet>();
        if (guard.allows("candidacy.listOwnFiles", null)) files.addAll(candidacies.own());
        if (guard.allows("candidacy.listAccompanied", null)) files.addAll(accompaniment.files());
        return files.stream().map(file -> file.id().value()).collect(Collectors.toSet());
    }

    /** What the reader may not read is left out: a page can be shorter, and the next one begins where it should. */
    private DeskPage page(List<UUID> found) {
        var shown = new HashMap<UUID, OpenTask>();
        tasks.findAllById(found.stream().limit(PAGE).toList())
                .forEach(task -> shown.put(task.id().value(), task));
        var page = found.stream()
                .filter(shown::containsKey)
                .map(id -> Objects.requireNonNull(shown.get(id)))
                .toList();
        var last = page.isEmpty() ? null : page.getLast();
        return new DeskPage(
                page.stream()
                        .filter(task -> cases.isReadable(task.file()))
                        .map(this::sheet)
                        .toList(),
                found.size() <= PAGE || last == null ? null : new DeskPage.From(last.openedAt(), last.id()));
    }

    private boolean isMine(OpenTask task) {
        var actor = actors.current();
        boolean byRole = task.roles().stream()
                        .filter(role -> !role.isByName())
                        .anyMatch(role -> actor.is(role, task.institution()))
                && !isBarred(task);
        var person = actor.person();
        return byRole || (person != null && people.waitingFor(task.id().value()).contains(person));
    }

    /** Who took part does not do a step that is for those who did not, such as to confirm what one has sent. */
    private boolean isBarred(OpenTask task) {
        return table.entries(task.step()).stream().anyMatch(entry -> entry.relation() == Relation.UNINVOLVED)
                && !guard.allows(task.step(), task.file());
    }

    private OpenTaskSheet sheet(OpenTask task) {
        var about = cases.sheet(task.file());
        var deadline = deadlines.of(task.file()).stream()
                .filter(d -> d.state() == DeadlineState.RUNNING
                        && d.steps().stream().anyMatch(s -> task.step().endsWith("." + s)))
                .min(Comparator.comparing(DeadlineSheet::due));
        return new OpenTaskSheet(
                task.id(),
                task.file(),
                about.reference(),
                task.step(),
                about.candidateName(),
                about.title(),
                about.regime(),
                task.openedAt(),
                deadline.map(DeadlineSheet::dueOn).orElse(null),
                deadline.map(DeadlineSheet::due).orElse(null),
                deadline.map(d -> "deadline.consequence." + d.consequence()).orElse(""),
                task.roles(),
                people.waitingFor(task.id().value()),
                isMine(task));
    }
}
