package org.tasdiq.process;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** The diagrams on the engine, by versions. */
@Service
public class Diagrams {
    private final JdbcClient database;
    private final Clock clock;

    Diagrams(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every version that was deployed or on which a case of the institution is under way, the latest first. */
    @Transactional(readOnly = true)
    @Permission("process.readDiagrams")
    public List<DiagramVersion> versions(InstitutionId institution) {
        return database.sql("""
                        select v.definition_key, v.process_id, v.version, d.deployed_at, d.deployed_by, d.xml is not null as shown,
                          v.version = max(v.version) over (partition by v.process_id)
                            and (v.process_id in (:others)
                              or coalesce(o.definition_key = v.definition_key, d.institution_id is null)) as latest,
                          (select count(*) from engine_run r join work_file f on f.file_id = r.file_id
                           where r.definition_key = v.definition_key and f.institution_id = :house and f.under_way)
                          + (select count(*) from engine_run r join work_case f on f.case_id = r.file_id
                           where r.definition_key = v.definition_key and f.institution_id = :house and f.under_way) as running
                        from (select definition_key, process_id, version from engine_diagram
                              where institution_id is null or institution_id = :house
                              union select r.definition_key, r.process_id, r.version
                              from engine_run r join work_file f on f.file_id = r.file_id where f.institution_id = :house
                              union select r.definition_key, r.process_id, r.version
                              from engine_run r join work_case f on f.case_id = r.file_id where f.institution_id = :house) v
                        left join engine_diagram d on d.definition_key = v.definition_key
                        left join engine_own_diagram o on o.institution_id = :house
                        order by v.process_id in (:others), v.process_id, v.version desc""")
                .param("house", institution.value().toString())
                .param("others", CommonDiagram.besideFiles())
                .query((row, number) -> {
                    var at = row.getObject("deployed_at", LocalDateTime.class);
                    var by = row.getString("deployed_by");
                    return new DiagramVersion(
                            row.getLong("definition_key"),
                            row.getString("process_id"),
                            row.getInt("version"),
                            CommonDiagram.kind(row.getString("process_id")),
                            at == null ? null : at.toInstant(ZoneOffset.UTC),
                            by == null ? null : PersonId.of(by),
                            row.getInt("running"),
                            row.getBoolean("shown"),
                            row.getBoolean("latest"));
                })
                .list();
    }

    /** The diagram of a version as it was deployed. */
    @Transactional(readOnly = true)
    @Permission("process.readDiagrams")
    public String xml(InstitutionId institution, long version) {
        return database.sql(
                        "select xml from engine_diagram where definition_key = ? and (institution_id is null or institution_id = ?)")
                .params(version, institution.value().toString())
                .query(String.class)
                .optional()
                .orElseThrow(Refusal.unknown("diagram"));
    }

    Optional<String> kept(long version) {
        return database.sql("select xml from engine_diagram where definition_key = ?")
                .param(version)
                .query(String.class)
                .optional();
    }

    /** The addresses of the steps in a diagram, in its order. */
    @Transactional(readOnly = true)
    @Permission("process.readDiagrams")
    public List<String> steps(InstitutionId institution, long version) {
        return StepMap.of(xml(institution, version)).addresses();
    }

    /** Keeps a version of the common diagram when it is deployed; one that was there before stays as it was. */
    void keep(long key, String process, int version, String xml) {
        keep(key, process, version, xml, null, null);
    }

    /** Keeps a version of the diagram of an institution's own. */
    void keep(
            long key,
            String process,
            int version,
            String xml,
            @Nullable InstitutionId institution,
            @Nullable PersonId by) {
        database.sql("""
                        insert ignore into engine_diagram
                          (definition_key, process_id, version, institution_id, deployed_at, deployed_by, xml)
                        values (?, ?, ?, nullif(?, ''), ?, nullif(?, ''), ?)""")
                .params(
                        key,
                        process,
                        version,
                        institution == null ? "" : institution.value().toString(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by == null ? "" : by.value().toString(),
                        xml)
                .update();
    }
}
