package org.tasdiq.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** Reads lists of requests. */
@Component
class RequestQueries {
    static final int PAGE = 25;
    private static final int MOST = 10_000;

    private static final String LINES =
            "select r.*, c.title, c.issuer_name from recognition_request r join presented_credential c on c.request_id = r.id where ";

    private final JdbcClient database;
    private final Referentials referentials;

    RequestQueries(JdbcClient database, Referentials referentials) {
        this.database = database;
        this.referentials = referentials;
    }

    List<RequestLine> own(PersonId learner) {
        return database.sql(LINES + "r.learner_id = ? order by r.submitted_at desc")
                .param(learner.value().toString())
                .query((row, number) -> line(row))
                .list();
    }

    RequestPage page(CertifierId institution, RequestQuery query) {
        var parameters = parameters(institution, query);
        int total = database.sql(
                        "select count(*) from recognition_request r join presented_credential c on c.request_id = r.id"
                                + " where " + where(query))
                .params(parameters)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(query.page(), 0, pages - 1);
        return new RequestPage(lines(query, parameters, PAGE, page * PAGE), total, page, pages);
    }

    List<RequestLine> all(CertifierId institution, RequestQuery query) {
        return lines(query, parameters(institution, query), MOST, 0);
    }

    private List<RequestLine> lines(RequestQuery query, Map<String, Object> parameters, int limit, int offset) {
        return database.sql(
                        LINES + where(query) + " order by r.submitted_at desc, r.reference limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    private static String where(RequestQuery query) {
        var where = new StringBuilder("r.institution_id = :institution");
        if (!query.words().isBlank())
            where.append(" and concat_ws('\\n', r.reference, r.learner_name, c.title, c.issuer_name, c.issuer)"
                    + " like :words escape '!'");
        if (query.status() != null) where.append(" and r.status = :status");
        if (query.purpose() != null) where.append(" and r.purpose = :purpose");
        return where.toString();
    }

    private static Map<String, Object> parameters(CertifierId institution, RequestQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("institution", institution.value().toString());
        if (!query.words().isBlank())
            parameters.put("words", "%" + query.words().strip().replaceAll("[!%_]", "!$0") + "%");
        if (query.status() != null) parameters.put("status", query.status().name());
        if (query.purpose() != null) parameters.put("purpose", query.purpose().name());
        return parameters;
    }

    private RequestLine line(ResultSet row) throws SQLException {
        return new RequestLine(
                new RequestId(UUID.fromString(row.getString("id"))),
                row.getString("reference"),
                row.getString("learner_name"),
                Purpose.valueOf(row.getString("purpose")),
                RequestStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("issuer_name"),
                referentials
                        .sheet(new CertificationId(UUID.fromString(row.getString("certification_id"))))
                        .title(),
                row.getObject("submitted_on", LocalDate.class));
    }
}
