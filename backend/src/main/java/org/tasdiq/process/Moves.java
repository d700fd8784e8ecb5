package org.tasdiq.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.desk.CaseKind;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/**
 * Takes files and offers under way to another version of the diagram, at the step where they stand (decision 0030). What was done
 * stays done; the open step is announced anew.
 */
@Service
public class Moves {
    private record Asked(long id, CaseId file, InstitutionId institution, long from, long to, PersonId by) {}

    private final Diagrams diagrams;
    private final Positions positions;
    private final Runs runs;
    private final OpenTasks tasks;
    private final EngineCommandRepository commands;
    private final FaultRepository faults;
    private final JdbcClient database;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(
            Diagrams diagrams,
            Positions positions,
            Runs runs,
            OpenTasks tasks,
            EngineCommandRepository commands,
            FaultRepository faults,
            JdbcClient database,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.diagrams = diagrams;
        this.positions = positions;
        this.runs = runs;
        this.tasks = tasks;
        this.commands = commands;
        this.faults = faults;
        this.database = database;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which files of the institution on the one version could go on under the other, and why the others could not.
     * Nothing is changed.
     *
     * @throws Refusal when a diagram of the two was not kept, or they are the same
     */
    @Transactional(readOnly = true)
    @Permission("process.moveFiles")
    public List<MoveLine> tryOut(InstitutionId institution, long from, long to) {
        if (from == to) throw Refusal.invalid("to", "process.sameVersion");
        var here = StepMap.of(diagrams.xml(institution, from));
        var there = StepMap.of(diagrams.xml(institution, to));
        return runs.underWay(institution, from).stream()
                .map(run -> line(run.file(), run.reference(), here, there))
                .toList();
    }

    /**
     * Asks every file that can go on under the other version to do so; they go one after the other.
     *
     * @return how many were asked
     */
    @Transactional
    @Permission("process.moveFiles")
    public int move(InstitutionId institution, long from, long to) {
        var able = tryOut(institution, from, to).stream()
                .filter(line -> line.state() == MoveLine.State.ASKED)
                .toList();
        able.forEach(line -> database.sql("""
                        insert into engine_move
                          (case_kind, file_id, institution_id, reference, from_key, to_key, state, why, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, 'ASKED', '', ?, ?)""")
                .params(
                        CaseKind.of(line.file()).name(),
                        line.file().value().toString(),
                        institution.value().toString(),
                        line.reference(),
                        from,
                        to,
                        actors.person().value().toString(),
                        now())
                .update());
        return able.size();
    }

    /** What became of the files that were asked. */
    @Transactional(readOnly = true)
    @Permission("process.moveFiles")
    public MoveReport report(InstitutionId institution) {
        var id = institution.value().toString();
        var counts = new HashMap<String, Integer>();
        database.sql("select state, count(*) from engine_move where institution_id = ? group by state")
                .param(id)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        var lines = database.sql(
                        "select case_kind, file_id, reference, state, why from engine_move where institution_id = ? order by id desc limit 200")
                .param(id)
                .query((row, number) -> new MoveLine(
                        file(row.getString(1), row.getString(2)),
                        row.getString(3),
                        "",
                        MoveLine.State.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
        return new MoveReport(
                counts.getOrDefault("ASKED", 0),
                counts.getOrDefault("MOVED", 0),
                counts.getOrDefault("STAYED", 0),
                lines);
    }

    /**
     * Moves the next file that was asked; what stands in its way is looked at again, as it may have gone on meanwhile.
     *
     * @return whether there was one
     */
    @Transactional
    boolean moveNext() {
        var next = database.sql("""
                        select id, case_kind, file_id, institution_id, from_key, to_key, asked_by from engine_move
                        where state = 'ASKED' order by id limit 1 for update skip locked""")
                .query((row, number) -> new Asked(
                        row.getLong(1),
                        file(row.getString(2), row.getString(3)),
                        new InstitutionId(UUID.fromString(row.getString(4))),
                        row.getLong(5),
                        row.getLong(6),
                        PersonId.of(row.getString(7))))
                .optional();
        next.ifPresent(asked -> actors.asSystem(() -> {
            var why = move(asked);
            database.sql("update engine_move set state = ?, why = ?, done_at = ? where id = ?")
                    .params(why.isEmpty() ? "MOVED" : "STAYED", why, now(), asked.id())
                    .update();
            return why;
        }));
        return next.isPresent();
    }

    private static CaseId file(String kind, String id) {
        return CaseKind.valueOf(kind).id(UUID.fromString(id));
    }

    private String move(Asked asked) {
        var run = runs.of(asked.file().value()).filter(one -> one.definition() == asked.from());
        if (run.isEmpty()) return "goneOn";
        var line = line(asked.file(), "", map(asked.from()), map(asked.to()), asked.id());
        if (!line.why().isEmpty()) return line.why();
        // The step is closed here and announced anew from there: in between nobody finishes a job that is being
        // cancelled.
        tasks.supersede(line.file(), Long.MAX_VALUE);
        commands.save(new EngineCommand(
                EngineCommand.Kind.MOVE,
                asked.file(),
                line.element(),
                0,
                Map.of("processInstance", run.get().instance(), "definition", asked.to(), "element", line.element()),
                clock.instant()));
        events.publishEvent(new ProcessEvent.FileMoved(line.file(), asked.from(), asked.to(), asked.by()));
        events.publishEvent(new CommandWritten(asked.file().value()));
        return "";
    }

    private StepMap map(long version) {
        return StepMap.of(diagrams.kept(version).orElseThrow(Refusal.unknown("diagram")));
    }

    private MoveLine line(CaseId file, String reference, StepMap here, StepMap there) {
        return line(file, reference, here, there, 0);
    }

    private MoveLine line(CaseId file, String reference, StepMap here, StepMap there, long itself) {
        var at = positions.stand(file, here).current();
        // Of two steps that wait for each other none begins anew alone.
        var element = at.size() == 1 && here.beside(at.getFirst()).isEmpty() ? at.getFirst() : "";
        var why = why(file, element, here, there, itself);
        return new MoveLine(
                file, reference, element, why.isEmpty() ? MoveLine.State.ASKED : MoveLine.State.STAYED, why);
    }

    private String why(CaseId file, String element, StepMap here, StepMap there, long itself) {
        var id = file.value();
        if (faults.existsByFileIdAndSettledAtIsNull(id)) return "incident";
        if (isAsked(file, itself)) return "asked";
        if (element.isEmpty() || commands.existsByFileIdAndDoneAtIsNull(id)) return "onItsWay";
        if (there.kind(element).isEmpty()) return "noElement";
        boolean same = there.kind(element).equals(here.kind(element))
                && there.address(element).equals(here.address(element));
        return same ? "" : "otherElement";
    }

    private boolean isAsked(CaseId file, long itself) {
        return database.sql("select count(*) from engine_move where file_id = ? and state = 'ASKED' and id <> ?")
                        .params(file.value().toString(), itself)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
