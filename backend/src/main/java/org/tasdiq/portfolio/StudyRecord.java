package org.tasdiq.portfolio;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;

/** Who of the jury has opened which item; the first time counts. */
@Component
class StudyRecord {
    private record Opened(PersonId juror, int items) {}

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

    /** Counts the items handed in for the portfolio and not replaced since; nobody stands there who opened nothing. */
    Map<PersonId, Integer> opened(CandidacyId file) {
        return database
                .sql("select s.person_id, count(*) as items from evidence_study s"
                        + " join evidence e on e.id = s.evidence_id"
                        + " where s.candidacy_id = :file and e.status <> :replaced group by s.person_id")
                .param("file", file.toString())
                .param("replaced", EvidenceStatus.REPLACED.name())
                .query((row, number) -> new Opened(PersonId.of(row.getString("person_id")), row.getInt("items")))
                .stream()
                .collect(Collectors.toMap(Opened::juror, Opened::items));
    }
}
