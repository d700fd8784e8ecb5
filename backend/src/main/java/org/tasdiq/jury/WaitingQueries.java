package org.tasdiq.jury;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** Finds the files of an institution that wait for a date, those whose legal limit comes first at the top. */
@Component
class WaitingQueries {
    record Row(UUID jury, WaitingPage.From place) {}

    private final JdbcClient database;

    WaitingQueries(JdbcClient database) {
        this.database = database;
    }

    /** Whoever is bound to a file by a seat, as its candidate or as who accompanies them does not plan it. */
    List<Row> page(InstitutionId institution, PersonId reader, WaitingPage.From after, int limit) {
        return database.sql("""
                        select * from (
                          select j.id, c.reference, coalesce((
                              select d.due from deadline d where d.file_id = c.id and d.rule = 'jury.deadline'
                              order by d.round desc limit 1), timestamp'9999-12-31 00:00:00') as due
                          from jury j join candidacy c on c.id = j.candidacy_id
                          where c.institution_id = :institution and j.status in ('OPEN', 'BROKEN', 'APPOINTED')
                            and c.status not in ('WITHDRAWN', 'LAPSED', 'CLOSED', 'REJECTED')
                            and c.candidate_id <> :reader and not find_in_set(:reader, c.accompanied_by)
                            and not exists (
                              select 1 from seat s
                              where s.jury_id = j.id and s.person_id = :reader and s.status <> 'PROPOSED')) w
                        where w.due > :due or w.due = :due and w.reference > :reference
                        order by w.due, w.reference limit :limit""")
                .param("institution", institution.value().toString())
                .param("reader", reader.value().toString())
                .param("due", LocalDateTime.ofInstant(after.due(), ZoneOffset.UTC))
                .param("reference", after.reference())
                .param("limit", limit)
                .query((row, number) -> new Row(
                        UUID.fromString(row.getString("id")),
                        new WaitingPage.From(
                                row.getObject("due", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString("reference"))))
                .list();
    }
}
