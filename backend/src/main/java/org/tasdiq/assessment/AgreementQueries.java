package org.tasdiq.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.assessment.AgreementReport.DriftOfQuarter;
import org.tasdiq.assessment.AgreementReport.OfCertification;
import org.tasdiq.assessment.AgreementReport.OfCompetency;
import org.tasdiq.assessment.AgreementReport.OfJuror;
import org.tasdiq.assessment.AgreementReport.OfQuarter;
import org.tasdiq.assessment.AgreementReport.SpreadOfQuarter;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.InstitutionId;

/** Sums up what the ledger keeps; what rests on too few files is left out here. */
@Component
class AgreementQueries {
    private static final String WHICH = " a.institution_id in (:institutions) and a.opened_on between :from and :to"
            + " and (:certification = '' or a.certification_code = :certification) ";

    private static final String QUARTER = " year(a.opened_on) as y, quarter(a.opened_on) as q,";

    private final JdbcClient database;

    AgreementQueries(JdbcClient database) {
        this.database = database;
    }

    int files(Collection<InstitutionId> institutions, AgreementFilter filter) {
        return ask("select count(distinct a.candidacy_id) from agreement a where" + WHICH, institutions, filter)
                .query(Integer.class)
                .single();
    }

    int weak(Collection<InstitutionId> institutions, AgreementFilter filter) {
        return ask(
                        "select count(*) from agreement a where" + WHICH + "and a.alpha_ordinal < :weak",
                        institutions,
                        filter)
                .param("weak", Reliability.TENTATIVE_FROM)
                .query(Integer.class)
                .single();
    }

    List<OfQuarter> quarters(Collection<InstitutionId> institutions, AgreementFilter filter) {
        var sql = "select" + QUARTER + " " + MEANS + " from agreement a where" + WHICH + "group by y, q order by y, q";
        return ask(sql, institutions, filter)
                .param("weak", Reliability.TENTATIVE_FROM)
                .query((row, number) -> new OfQuarter(
                        quarter(row),
                        row.getInt("files"),
                        enough(row, "alpha"),
                        enough(row, "share"),
                        row.getInt("weak")))
                .list();
    }

    List<OfCertification> certifications(
            Collection<InstitutionId> institutions, AgreementFilter filter, Map<String, Localized> titles) {
        var sql = "select a.certification_code as code, " + MEANS + " from agreement a where" + WHICH
                + "group by a.certification_code order by a.certification_code";
        return ask(sql, institutions, filter)
                .param("weak", Reliability.TENTATIVE_FROM)
                .query((row, number) -> new OfCertification(
                        row.getString("code"),
                        title(titles, row.getString("code"), row.getString("code")),
                        row.getInt("files"),
                        enough(row, "alpha"),
                        enough(row, "share"),
                        row.getInt("weak")))
                .list();
    }

    /** @param titles by certification, block and code with spaces between */
    List<OfCompetency> competencies(
            Collection<InstitutionId> institutions, AgreementFilter filter, Map<String, Localized> titles) {
        var sql = "select a.certification_code as certification, s.block_code as block, s.competency_code as code,"
                + " count(distinct a.candidacy_id) as files, avg(s.spread) as spread,"
                + " avg(s.disagreement) as disagreement"
                + " from agreement a join competency_spread s on s.assessment_id = a.assessment_id where" + WHICH
                + "group by certification, block, code order by certification, block, code";
        var trends = spreads(institutions, filter);
        return ask(sql, institutions, filter)
                .query((row, number) -> {
                    var certification = row.getString("certification");
                    var block = row.getString("block");
                    var code = row.getString("code");
                    var whole = String.join(" ", certification, block, code);
                    return new OfCompetency(
                            certification,
                            block,
                            code,
                            title(titles, whole, code),
                            row.getInt("files"),
                            enough(row, "spread"),
                            enough(row, "disagreement"),
                            trends.getOrDefault(whole, List.of()));
                })
                .list();
    }

    /** By certification, block and code with spaces between. */
    private Map<String, List<SpreadOfQuarter>> spreads(Collection<InstitutionId> institutions, AgreementFilter filter) {
        var sql = "select concat_ws(' ', a.certification_code, s.block_code, s.competency_code) as whole,"
                + QUARTER + " count(distinct a.candidacy_id) as files, avg(s.spread) as spread,"
                + " avg(s.disagreement) as disagreement"
                + " from agreement a join competency_spread s on s.assessment_id = a.assessment_id where" + WHICH
                + "group by whole, y, q order by y, q";
        var trends = new HashMap<String, List<SpreadOfQuarter>>();
        ask(sql, institutions, filter).query(row -> {
            trends.computeIfAbsent(row.getString("whole"), key -> new ArrayList<>())
                    .add(new SpreadOfQuarter(
                            quarter(row), row.getInt("files"), enough(row, "spread"), enough(row, "disagreement")));
        });
        return trends;
    }

    /** @param names of the jurors whom the reader may know by name */
    List<OfJuror> jurors(Collection<InstitutionId> institutions, AgreementFilter filter, Map<UUID, String> names) {
        var sql = "select d.alias, n.person_id as person, count(distinct a.candidacy_id) as files,"
                + " sum(d.marks) as marks, sum(d.difference * d.marks) / sum(d.marks) as difference"
                + " from agreement a join juror_drift d on d.assessment_id = a.assessment_id"
                + " left join juror_alias n on n.alias = d.alias where" + WHICH + "and d.marks > 0"
                + " group by d.alias, n.person_id order by d.alias";
        var recent = recent(institutions, filter);
        var trends = drifts(institutions, filter);
        return ask(sql, institutions, filter)
                .query((row, number) -> {
                    var person = row.getString("person");
                    int alias = row.getInt("alias");
                    var difference = enough(row, "difference");
                    return new OfJuror(
                            alias,
                            person == null ? null : names.get(UUID.fromString(person)),
                            row.getInt("files"),
                            row.getInt("marks"),
                            difference,
                            difference == null ? null : recent.get(alias),
                            trends.getOrDefault(alias, List.of()));
                })
                .list();
    }

    /** By alias. */
    private Map<Integer, List<DriftOfQuarter>> drifts(Collection<InstitutionId> institutions, AgreementFilter filter) {
        var sql = "select d.alias," + QUARTER + " count(distinct a.candidacy_id) as files,"
                + " sum(d.difference * d.marks) / sum(d.marks) as difference"
                + " from agreement a join juror_drift d on d.assessment_id = a.assessment_id where" + WHICH
                + "and d.marks > 0 group by d.alias, y, q order by y, q";
        var trends = new HashMap<Integer, List<DriftOfQuarter>>();
        ask(sql, institutions, filter).query(row -> {
            trends.computeIfAbsent(row.getInt("alias"), key -> new ArrayList<>())
                    .add(new DriftOfQuarter(quarter(row), row.getInt("files"), enough(row, "difference")));
        });
        return trends;
    }

    private Map<Integer, Double> recent(Collection<InstitutionId> institutions, AgreementFilter filter) {
        var sql = "select alias, sum(difference * marks) / sum(marks) as recent from ("
                + "select d.alias, d.marks, d.difference, row_number() over"
                + " (partition by d.alias order by a.opened_on desc, a.assessment_id desc) as place"
                + " from agreement a join juror_drift d on d.assessment_id = a.assessment_id where" + WHICH
                + "and d.marks > 0) last where place <= :enough group by alias";
        var recent = new HashMap<Integer, Double>();
        ask(sql, institutions, filter).param("enough", AgreementReport.ENOUGH).query(row -> {
            recent.put(row.getInt("alias"), row.getDouble("recent"));
        });
        return recent;
    }

    /** @param weak those below the limit only */
    List<AgreementPage.OfJury> juries(
            Collection<InstitutionId> institutions,
            AgreementFilter filter,
            boolean weak,
            AgreementPage.From after,
            int limit) {
        var sql = "select * from agreement a where" + WHICH + (weak ? "and a.alpha_ordinal < :weak " : "")
                + "and (a.opened_on < :before or (a.opened_on = :before and a.assessment_id < :beforeId))"
                + " order by a.opened_on desc, a.assessment_id desc limit :limit";
        return ask(sql, institutions, filter)
                .param("weak", Reliability.TENTATIVE_FROM)
                .param("before", after.openedOn())
                .param("beforeId", after.assessment().toString())
                .param("limit", limit)
                .query((row, number) -> jury(row))
                .list();
    }

    /** Of one juror in all files, the first opened first. */
    OwnDrift drift(int alias) {
        record File(LocalDate on, int marks, double difference) {}
        var files = database.sql("select a.opened_on, d.marks, d.difference from juror_drift d"
                        + " join agreement a on a.assessment_id = d.assessment_id"
                        + " where d.alias = :alias and d.marks > 0 order by a.opened_on, a.assessment_id")
                .param("alias", alias)
                .query((row, number) -> new File(
                        row.getObject("opened_on", LocalDate.class), row.getInt("marks"), row.getDouble("difference")))
                .list();
        int marks = files.stream().mapToInt(File::marks).sum();
        if (files.size() < AgreementReport.ENOUGH) return new OwnDrift(files.size(), marks, null, List.of());
        double all = 0;
        for (var file : files) all += file.difference() * file.marks();
        var trail = new ArrayList<OwnDrift.Point>();
        for (int end = AgreementReport.ENOUGH; end <= files.size(); end++) {
            double sum = 0;
            int of = 0;
            for (var file : files.subList(end - AgreementReport.ENOUGH, end)) {
                sum += file.difference() * file.marks();
                of += file.marks();
            }
            trail.add(new OwnDrift.Point(files.get(end - 1).on(), sum / of));
        }
        return new OwnDrift(files.size(), marks, all / marks, trail);
    }

    private static final String MEANS = "count(distinct a.candidacy_id) as files, avg(a.alpha_ordinal) as alpha,"
            + " avg(a.share) as share, coalesce(sum(a.alpha_ordinal < :weak), 0) as weak";

    private JdbcClient.StatementSpec ask(String sql, Collection<InstitutionId> institutions, AgreementFilter filter) {
        return database.sql(sql)
                .param(
                        "institutions",
                        institutions.stream().map(i -> i.value().toString()).toList())
                .param("from", Objects.requireNonNullElse(filter.from(), LocalDate.of(1000, 1, 1)))
                .param("to", Objects.requireNonNullElse(filter.to(), LocalDate.of(9999, 12, 31)))
                .param("certification", Objects.requireNonNullElse(filter.certification(), ""));
    }

    private static AgreementPage.OfJury jury(ResultSet row) throws SQLException {
        var ordinal = figure(row, "alpha_ordinal");
        return new AgreementPage.OfJury(
                UUID.fromString(row.getString("assessment_id")),
                new CandidacyId(UUID.fromString(row.getString("candidacy_id"))),
                row.getString("reference"),
                row.getInt("round"),
                row.getString("certification_code"),
                row.getObject("opened_on", LocalDate.class),
                new AgreementFigures(
                        row.getInt("jurors"),
                        row.getInt("competencies"),
                        row.getInt("marks"),
                        row.getInt("missing"),
                        row.getInt("complete"),
                        ordinal,
                        figure(row, "alpha_nominal"),
                        figure(row, "alpha_interval"),
                        figure(row, "share"),
                        figure(row, "fleiss"),
                        figure(row, "icc_single"),
                        figure(row, "icc_mean"),
                        Reliability.of(ordinal)));
    }

    private static LocalDate quarter(ResultSet row) throws SQLException {
        return LocalDate.of(row.getInt("y"), row.getInt("q") * 3 - 2, 1);
    }

    private static @Nullable Double enough(ResultSet row, String column) throws SQLException {
        return row.getInt("files") < AgreementReport.ENOUGH ? null : figure(row, column);
    }

    private static @Nullable Double figure(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    private static Localized title(Map<String, Localized> titles, String key, String otherwise) {
        return titles.getOrDefault(key, new Localized(otherwise, otherwise, otherwise));
    }
}
