package org.tasdiq.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.Localized;

/** Reads the list of the offers of an institution. */
@Component
class OfferQueries {
    static final int PAGE = 25;
    private static final int MOST = 10_000;

    private final JdbcClient database;

    OfferQueries(JdbcClient database) {
        this.database = database;
    }

    OfferPage page(CertifierId institution, OfferQuery query) {
        var parameters = parameters(institution, query);
        int total = database.sql("select count(*) from offer o where " + where(query))
                .params(parameters)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(query.page(), 0, pages - 1);
        return new OfferPage(lines(query, parameters, PAGE, page * PAGE), total, page, pages);
    }

    List<OfferLine> all(CertifierId institution, OfferQuery query) {
        return lines(query, parameters(institution, query), MOST, 0);
    }

    private List<OfferLine> lines(OfferQuery query, Map<String, Object> parameters, int limit, int offset) {
        var way = query.descending() ? " desc" : "";
        return database.sql("select * from offer o where " + where(query) + " order by o."
                        + query.order().column() + way + ", o.reference limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row))
                .list();
    }

    private static String where(OfferQuery query) {
        var where = new StringBuilder("o.institution_id = :institution");
        if (!query.words().isBlank())
            where.append(
                    " and concat_ws('\\n', o.title_fr, o.title_ar, o.title_en, o.reference) like :words escape '!'");
        if (query.status() != null) where.append(" and o.status = :status");
        if (query.area() != null) where.append(" and o.area = :area");
        if (query.level() != null) where.append(" and o.eqf = :level");
        return where.toString();
    }

    private static Map<String, Object> parameters(CertifierId institution, OfferQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("institution", institution.value().toString());
        if (!query.words().isBlank())
            parameters.put("words", "%" + query.words().strip().replaceAll("[!%_]", "!$0") + "%");
        if (query.status() != null) parameters.put("status", query.status().name());
        if (query.area() != null) parameters.put("area", query.area().name());
        if (query.level() != null) parameters.put("level", query.level());
        return parameters;
    }

    private static OfferLine line(ResultSet row) throws SQLException {
        var area = row.getString("area");
        return new OfferLine(
                new OfferId(UUID.fromString(row.getString("id"))),
                row.getString("reference"),
                new Localized(row.getString("title_fr"), row.getString("title_ar"), row.getString("title_en")),
                OfferStatus.valueOf(row.getString("status")),
                area == null ? null : StudyField.valueOf(area),
                row.getObject("eqf", Integer.class),
                row.getObject("hours", Integer.class),
                row.getBigDecimal("credits"),
                row.getString("written_by"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
