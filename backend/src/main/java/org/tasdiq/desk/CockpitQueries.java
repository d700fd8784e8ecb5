package org.tasdiq.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Outcome;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** Sums up the rows of the list of files. */
@Component
class CockpitQueries {
    private static final int ALERTS = 50;
    private static final double MICROS_OF_A_DAY = 86_400e6;

    /** So many files have that deadline, or missed it. */
    record Due(String step, Instant at, int files) {}

    /**
     * A file with a decision.
     *
     * @param netDays without the time during which it waited for its candidate
     */
    record Decided(Instant at, double wholeDays, double netDays) {}

    private final JdbcClient database;
    private final Referentials referentials;

    CockpitQueries(JdbcClient database, Referentials referentials) {
        this.database = database;
        this.referentials = referentials;
    }

    List<CockpitSheet.Alert> alerts(List<InstitutionId> here, Instant from, Instant to, ZoneId zone) {
        return ask("""
                        select f.file_id, f.reference, f.candidate_name, d.rule, d.due
                        from work_deadline d join work_file f on f.file_id = d.file_id
                        where d.legal and d.state = 'RUNNING' and d.due > :from and d.due <= :to
                          and f.institution_id in (:here)
                        order by d.due, f.file_id limit :limit""", here)
                .param("from", WorkRows.utc(from))
                .param("to", WorkRows.utc(to))
                .param("limit", ALERTS)
                .query((row, number) -> new CockpitSheet.Alert(
                        new CandidacyId(UUID.fromString(row.getString("file_id"))),
                        row.getString("reference"),
                        row.getString("candidate_name"),
                        row.getString("rule"),
                        instant(row, "due").minusNanos(1).atZone(zone).toLocalDate()))
                .list();
    }

    int alertsInAll(List<InstitutionId> here, Instant from, Instant to) {
        return ask("""
                        select count(*) from work_deadline d join work_file f on f.file_id = d.file_id
                        where d.legal and d.state = 'RUNNING' and d.due > :from and d.due <= :to
                          and f.institution_id in (:here)""", here)
                .param("from", WorkRows.utc(from))
                .param("to", WorkRows.utc(to))
                .query(Integer.class)
                .single();
    }

    List<Due> due(List<InstitutionId> here, Instant from, Instant to) {
        return ask("""
                        select '' as step, due, count(*) as files from work_file
                        where institution_id in (:here) and under_way = true and due > :from and due <= :to group by due""", here)
                .param("from", WorkRows.utc(from))
                .param("to", WorkRows.utc(to))
                .query(CockpitQueries::due)
                .list();
    }

    List<Due> missed(List<InstitutionId> here, Instant now) {
        return ask("""
                        select step, due, count(*) as files from work_file
                        where institution_id in (:here) and under_way = true and due <= :now group by step, due""", here)
                .param("now", WorkRows.utc(now))
                .query(CockpitQueries::due)
                .list();
    }

    /** How many of the files sent since then came to which place and no further. */
    int[] reached(List<InstitutionId> here, Instant from) {
        var byPlace = new int[Stage.values().length];
        ask("""
                        select reached, count(*) as files from work_file
                        where institution_id in (:here) and sent_at >= :from group by reached""", here).param("from", WorkRows.utc(from)).query(row -> {
            byPlace[row.getInt("reached")] = row.getInt("files");
        });
        return byPlace;
    }

    List<CockpitSheet.OfCertification> outcomes(List<InstitutionId> here, Instant from) {
        return ask("""
                        select certification_id, outcome, count(*) as files from work_file
                        where institution_id in (:here) and decided_at >= :from
                        group by certification_id, outcome
                        union all
                        select certification_id, 'CANDIDATE_EXCUSED', count(*) from work_file
                        where institution_id in (:here) and decided_at is null and excused_at >= :from
                        group by certification_id
                        order by certification_id, outcome""", here)
                .param("from", WorkRows.utc(from))
                .query((row, number) -> {
                    var certification =
                            referentials.sheet(new CertificationId(UUID.fromString(row.getString("certification_id"))));
                    return new CockpitSheet.OfCertification(
                            certification.code(),
                            certification.title(),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getInt("files"));
                })
                .list();
    }

    List<Decided> decided(List<InstitutionId> here, Instant from) {
        return ask("""
                        select decided_at, timestampdiff(microsecond, sent_at, decided_at) as whole, with_candidate
                        from work_file where institution_id in (:here) and decided_at >= :from""", here)
                .param("from", WorkRows.utc(from))
                .query((row, number) -> new Decided(
                        instant(row, "decided_at"),
                        row.getLong("whole") / MICROS_OF_A_DAY,
                        (row.getLong("whole") - row.getLong("with_candidate")) / MICROS_OF_A_DAY))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, List<InstitutionId> here) {
        return database.sql(sql)
                .param("here", here.stream().map(one -> one.value().toString()).toList());
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(row.getString("step"), instant(row, "due"), row.getInt("files"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
