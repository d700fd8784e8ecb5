package org.tasdiq.process;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.desk.CaseKind;
import org.tasdiq.identity.InstitutionId;

/** Keeps which version of which diagram a case runs on. The engine cannot be asked over gRPC; every job tells it. */
@Component
class Runs {
    private final JdbcClient database;
    private final Clock clock;

    Runs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param instance key of the process instance */
    record Run(long instance, long definition, CaseKind kind) {}

    record UnderWay(CaseId file, String reference) {}

    Optional<Run> of(UUID file) {
        return database.sql("select process_instance_key, definition_key, process_id from engine_run where file_id = ?")
                .param(file.toString())
                .query((row, number) -> run(row))
                .optional();
    }

    /** The same; nobody begins the file anew meanwhile. */
    Optional<Run> hold(UUID file) {
        return database.sql(
                        "select process_instance_key, definition_key, process_id from engine_run where file_id = ? for update")
                .param(file.toString())
                .query((row, number) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(row.getLong(1), row.getLong(2), CommonDiagram.kind(row.getString(3)));
    }

    /** The cases of an institution under way on a version. */
    List<UnderWay> underWay(InstitutionId institution, long definition) {
        return database.sql("""
                        select r.process_id, f.file_id, f.reference from engine_run r join work_file f on f.file_id = r.file_id
                        where r.definition_key = :version and f.institution_id = :house and f.under_way
                        union all
                        select r.process_id, f.case_id, f.reference from engine_run r join work_case f on f.case_id = r.file_id
                        where r.definition_key = :version and f.institution_id = :house and f.under_way
                        order by 3""")
                .param("version", definition)
                .param("house", institution.value().toString())
                .query((row, number) -> new UnderWay(
                        CommonDiagram.kind(row.getString(1)).id(UUID.fromString(row.getString(2))), row.getString(3)))
                .list();
    }

    /** The file has begun anew; its next job says the same. */
    void moved(UUID file, ProcessInstanceEvent begun) {
        database.sql(
                        "update engine_run set process_instance_key = ?, definition_key = ?, version = ? where file_id = ?")
                .params(
                        begun.getProcessInstanceKey(),
                        begun.getProcessDefinitionKey(),
                        begun.getVersion(),
                        file.toString())
                .update();
    }

    void told(CaseId file, ActivatedJob job) {
        database.sql("""
                        insert into engine_run (file_id, process_instance_key, definition_key, process_id, version, element, told_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update process_instance_key = values(process_instance_key),
                          definition_key = values(definition_key), process_id = values(process_id), version = values(version),
                          element = values(element), told_at = values(told_at)""")
                .params(
                        file.value().toString(),
                        job.getProcessInstanceKey(),
                        job.getProcessDefinitionKey(),
                        job.getBpmnProcessId(),
                        job.getProcessDefinitionVersion(),
                        job.getElementId(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
