package org.tasdiq.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/**
 * Writes the rows of the list of files. Each statement changes what it names where it stands, and reads nothing first:
 * two transactions on one file leave what both of them say.
 */
@Repository
class WorkRows {
    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    /** Its step waits, although it was missed. */
    private static final String MISSED =
            "d.state = 'EXPIRED' and find_in_set(substring_index(f.step, '.', -1), d.steps)";

    /** Which deadlines count: what runs, and what was missed while its step still waits. */
    private static final String COUNTS = "(d.state = 'RUNNING' or (" + MISSED + "))";

    private final JdbcClient database;

    WorkRows(JdbcClient database) {
        this.database = database;
    }

    void add(CandidacySheet sheet, Instant sentAt) {
        var file = sheet.id();
        int added = database.sql("""
                        insert ignore into work_file (file_id, institution_id, certification_id, candidate_id, reference,
                          candidate_name, status, under_way, reached, step, roles, since, due, sent_at, with_candidate, outcome)
                        values (?, ?, ?, ?, ?, ?, ?, true, 0, '', '', ?, ?, ?, 0, '')""")
                .params(
                        id(file),
                        sheet.institution().value().toString(),
                        sheet.certification().value().toString(),
                        id(sheet.candidate()),
                        sheet.reference(),
                        sheet.candidateName(),
                        sheet.status().name(),
                        utc(sentAt),
                        NEVER,
                        utc(sentAt))
                .update();
        if (added == 0) return;
        words(sheet.reference() + " " + sheet.candidateName())
                .forEach(word -> database.sql("insert ignore into work_word (file_id, word) values (?, ?)")
                        .params(id(file), word)
                        .update());
        reckonDue(file);
    }

    /** The words by whose beginnings a text is found. */
    static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    void status(CaseId file, CandidacyStatus status) {
        database.sql("update work_file set status = ?, under_way = ? where file_id = ?")
                .params(status.name(), !status.isOver(), id(file))
                .update();
        if (!status.isOver()) return;
        database.sql("delete from work_deadline where file_id = ?")
                .param(id(file))
                .update();
        reckonDue(file);
    }

    void reach(CaseId file, Stage stage) {
        database.sql("update work_file set reached = greatest(reached, ?) where file_id = ?")
                .params(stage.place(), id(file))
                .update();
    }

    /** A case that is no file enters the engine; once more where it was there. */
    void add(CaseSheet about, Instant now) {
        database.sql("""
                        insert ignore into work_case (case_kind, case_id, institution_id, reference, under_way, step, since)
                        values (?, ?, ?, ?, true, '', ?)""")
                .params(
                        CaseKind.of(about.id()).name(),
                        id(about.id()),
                        about.institution().value().toString(),
                        about.reference(),
                        utc(now))
                .update();
    }

    void underWay(CaseId id, boolean underWay) {
        database.sql("update work_case set under_way = ? where case_id = ?")
                .params(underWay, id(id))
                .update();
    }

    void stepBegins(OpenTask task) {
        if (CaseKind.of(task.file()) != CaseKind.FILE) {
            database.sql("update work_case set step = ?, since = ? where case_id = ?")
                    .params(task.step(), utc(task.openedAt()), id(task.file()))
                    .update();
            return;
        }
        database.sql("update work_file set step = ?, roles = ?, since = ? where file_id = ?")
                .params(
                        task.step(),
                        String.join(",", task.roles().stream().map(Role::name).toList()),
                        utc(task.openedAt()),
                        id(task.file()))
                .update();
        reckonDue(task.file());
    }

    /** How long the candidate took does not count as the institution's time. */
    void stepEnds(CaseId file, Instant now) {
        if (CaseKind.of(file) != CaseKind.FILE) {
            database.sql("update work_case set step = '', since = ? where case_id = ?")
                    .params(utc(now), id(file))
                    .update();
            return;
        }
        database.sql("""
                        update work_file set
                          with_candidate = with_candidate + if(find_in_set('CANDIDATE', roles), timestampdiff(microsecond, since, ?), 0),
                          step = '', roles = '', since = ?
                        where file_id = ? and step <> ''""").params(utc(now), utc(now), id(file)).update();
        reckonDue(file);
    }

    List<OpenTasks.Resting> resting(Instant before, UUID after) {
        return database.sql("""
                        (select 'FILE' as kind, file_id as id, since from work_file
                         where under_way and step = '' and since < :before and file_id > :after
                         order by file_id limit 500)
                        union all
                        (select case_kind, case_id, since from work_case
                         where under_way and step = '' and since < :before and case_id > :after
                         order by case_id limit 500)
                        order by id limit 500""")
                .param("before", utc(before))
                .param("after", after.toString())
                .query((row, number) -> new OpenTasks.Resting(
                        CaseKind.valueOf(row.getString(1)).id(UUID.fromString(row.getString(2))),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void deadline(CaseId file, DeadlineSheet latest) {
        switch (latest.state()) {
            case MET, LIFTED ->
                database.sql("delete from work_deadline where file_id = ? and rule = ?")
                        .params(id(file), latest.rule())
                        .update();
            case RUNNING, STOPPED, EXPIRED ->
                database.sql("""
                                insert into work_deadline (file_id, rule, due, state, steps, legal) values (?, ?, ?, ?, ?, ?)
                                on duplicate key update due = values(due), state = values(state), steps = values(steps), legal = values(legal)""")
                        .params(
                                id(file),
                                latest.rule(),
                                utc(latest.due()),
                                latest.state().name(),
                                String.join(",", latest.steps()),
                                latest.bindsTheInstitution())
                        .update();
        }
        reckonDue(file);
    }

    void tookPart(CaseId file, PersonId person) {
        database.sql("insert ignore into work_person (file_id, person_id, seated) values (?, ?, false)")
                .params(id(file), id(person))
                .update();
    }

    void seat(CaseId file, Collection<PersonId> members) {
        members.forEach(member -> database.sql("""
                        insert into work_person (file_id, person_id, seated) values (?, ?, true)
                        on duplicate key update seated = true""").params(id(file), id(member)).update());
    }

    void unseat(CaseId file, PersonId member) {
        database.sql("update work_person set seated = false where file_id = ? and person_id = ?")
                .params(id(file), id(member))
                .update();
    }

    void unseatAll(CaseId file) {
        database.sql("update work_person set seated = false where file_id = ?")
                .param(id(file))
                .update();
    }

    void decided(CaseId file, String outcome, Instant now) {
        database.sql("update work_file set outcome = ?, decided_at = ? where file_id = ?")
                .params(outcome, utc(now), id(file))
                .update();
    }

    /** The decision stays of the day it was taken: what follows is the time of the condition. */
    void settled(CaseId file, String outcome) {
        database.sql("update work_file set outcome = ? where file_id = ?")
                .params(outcome, id(file))
                .update();
    }

    /** @param at empty when the candidate came, or stayed away without a reason */
    void excused(CaseId file, @Nullable Instant at) {
        database.sql("update work_file set excused_at = :at where file_id = :file")
                .param("at", at == null ? null : utc(at))
                .param("file", id(file))
                .update();
    }

    void annulled(CaseId file) {
        database.sql("update work_file set outcome = '', decided_at = null where file_id = ?")
                .param(id(file))
                .update();
    }

    /** @return whether somebody else looked after it before */
    boolean assign(CaseId file, @Nullable PersonId officer) {
        var id = officer == null ? "" : id(officer);
        return database.sql("""
                                update work_file set assignee_id = nullif(?, '')
                                where file_id = ? and not (assignee_id <=> nullif(?, ''))""").params(id, id(file), id).update() > 0;
    }

    Optional<PersonId> assignee(CaseId file) {
        return database.sql("select assignee_id from work_file where file_id = ? and assignee_id is not null")
                .param(id(file))
                .query((row, number) -> PersonId.of(row.getString(1)))
                .optional();
    }

    /** @return whether it was not there before */
    boolean label(CaseId file, String label, InstitutionId institution) {
        return database.sql("insert ignore into work_label (file_id, label, institution_id) values (?, ?, ?)")
                        .params(id(file), label, institution.value().toString())
                        .update()
                > 0;
    }

    /** @return whether it was there */
    boolean unlabel(CaseId file, String label) {
        return database.sql("delete from work_label where file_id = ? and label = ?")
                        .params(id(file), label)
                        .update()
                > 0;
    }

    private void reckonDue(CaseId file) {
        database.sql("update work_file f set f.due = coalesce("
                        + "(select min(d.due) from work_deadline d where d.file_id = f.file_id and " + COUNTS + "), ?)"
                        + " where f.file_id = ?")
                .params(NEVER, id(file))
                .update();
    }

    /** The rule of the deadline whose day the list shows. */
    Optional<String> shown(CaseId file) {
        return rules(file, COUNTS).stream().findFirst();
    }

    /** The rules that were missed while their step still waits. */
    List<String> missed(CaseId file) {
        return rules(file, MISSED);
    }

    private List<String> rules(CaseId file, String which) {
        return database.sql("select d.rule from work_deadline d join work_file f on f.file_id = d.file_id"
                        + " where f.file_id = ? and " + which + " order by d.due, d.rule")
                .param(id(file))
                .query((row, number) -> row.getString(1))
                .list();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static String id(CaseId file) {
        return file.value().toString();
    }

    private static String id(PersonId person) {
        return person.value().toString();
    }
}
