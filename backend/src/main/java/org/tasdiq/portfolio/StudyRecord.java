package org.tasdiq.portfolio;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;

/** Who of the jury has opened which item; the first time counts. */
@Component
class StudyRecord {
    /** How many items of a file one juror has opened, and how many pages were seen there. */
    record Studied(PersonId juror, int items, int pages) {}

    private final JdbcClient database;
    private final Guard guard;
    private final Clock clock;

    StudyRecord(JdbcClient database, Guard guard, Clock clock) {
        this.database = database;
        this.guard = guard;
        this.clock = clock;
    }

    /** Does nothing when the reader is not of the jury or there is nothing to study in the item. */
    void keep(CandidacyId file, Evidence item, PersonId reader) {
        if (!item.isToStudy() || !guard.allows("portfolio.studyEvidence", file)) return;
        database.sql("insert ignore into evidence_study (evidence_id, person_id, candidacy_id, opened_at)"
                        + " values (:evidence, :juror, :file, :at)")
                .param("evidence", item.id().toString())
                .param("juror", reader.value().toString())
                .param("file", file.toString())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Keeps the pages of an item the reader has opened; does nothing where it was not. */
    void keep(CandidacyId file, Evidence item, PersonId reader, Set<Integer> pages) {
        for (int page : pages) {
            database.sql("insert ignore into evidence_page_seen (evidence_id, person_id, page, candidacy_id, seen_at)"
                            + " select evidence_id, person_id, :page, candidacy_id, :at from evidence_study"
                            + " where evidence_id = :evidence and person_id = :juror and candidacy_id = :file")
                    .param("page", page)
                    .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("evidence", item.id().toString())
                    .param("juror", reader.value().toString())
                    .param("file", file.toString())
                    .update();
        }
    }

    /** The items of the file each person has opened, whatever became of the items since. */
    Map<PersonId, Set<EvidenceId>> opened(CandidacyId file) {
        var opened = new HashMap<PersonId, Set<EvidenceId>>();
        database.sql("select person_id, evidence_id from evidence_study where candidacy_id = :file")
                .param("file", file.toString())
                .query(row -> {
                    opened.computeIfAbsent(PersonId.of(row.getString("person_id")), person -> new HashSet<>())
                            .add(EvidenceId.of(row.getString("evidence_id")));
                });
        return opened;
    }

    /** Counts in the items handed in for the portfolio and not replaced since; nobody stands there who opened nothing. */
    List<Studied> of(CandidacyId file) {
        return database.sql("select s.person_id, count(*) as items,"
                        + " coalesce(sum((select count(*) from evidence_page_seen p"
                        + " where p.evidence_id = s.evidence_id and p.person_id = s.person_id)), 0) as pages"
                        + " from evidence_study s join evidence e on e.id = s.evidence_id"
                        + " where s.candidacy_id = :file and e.status <> :replaced group by s.person_id")
                .param("file", file.toString())
                .param("replaced", EvidenceStatus.REPLACED.name())
                .query((row, number) ->
                        new Studied(PersonId.of(row.getString("person_id")), row.getInt("items"), row.getInt("pages")))
                .list();
    }
}
