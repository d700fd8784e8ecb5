package org.tasdiq.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.CertifierId;
import org.tasdiq.IdSet;
import org.tasdiq.deadline.Deadlines;
import tools.jackson.databind.json.JsonMapper;

/** Earlier decisions of the institution on credentials that somebody issued for certain, as long as they are advice. */
@Component
class Precedents {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String HELD = """
            select r.reference, r.purpose, r.certification_code, r.competencies, c.title, c.issuer_name, c.issuer, d.conclusion,
              d.decided_on
            from ruling d join recognition_request r on r.id = d.request_id join presented_credential c on c.request_id = r.id
            where r.institution_id = :house and c.issuer <> '' and c.grade <> 'NONE' and d.notified_on is not null
              and not d.annulled and d.decided_on >= :since
            """;

    private final JdbcClient database;
    private final PresentedRepository presented;
    private final Deadlines deadlines;

    Precedents(JdbcClient database, PresentedRepository presented, Deadlines deadlines) {
        this.database = database;
        this.presented = presented;
        this.deadlines = deadlines;
    }

    /** Those on the same credential, the latest first; none where nobody can tell who issued it. */
    List<PrecedentSheet> of(RecognitionRequest request) {
        var credential = presented.get(request.id());
        if (credential.issuer().isEmpty()) return List.of();
        var validity = validity(request.regime());
        return database.sql(HELD + """
                        and r.id <> :request and c.issuer = :issuer and c.edition = :edition
                        order by d.decided_on desc, r.reference limit 20""")
                .param("house", request.institution().value().toString())
                .param("since", since(request.regime(), validity))
                .param("request", request.id().value().toString())
                .param("issuer", credential.issuer())
                .param("edition", credential.edition())
                .query((row, number) -> sheet(row, request.targetIds(), validity))
                .list();
    }

    /** Those of the house, the latest first; so many on a page. */
    PrecedentPage page(CertifierId house, String regime, String issuer, PrecedentPage.From after, int most) {
        var validity = validity(regime);
        var found = database.sql(HELD + """
                        and concat_ws('\n', c.issuer_name, c.issuer) like :issuer escape '!'
                        and (d.decided_on < :day or d.decided_on = :day and r.reference > :reference)
                        order by d.decided_on desc, r.reference limit :most""")
                .param("house", house.value().toString())
                .param("since", since(regime, validity))
                .param("issuer", "%" + issuer.strip().replaceAll("[!%_]", "!$0") + "%")
                .param("day", after.decidedOn())
                .param("reference", after.reference())
                .param("most", most + 1)
                .query((row, number) -> sheet(row, Set.of(), validity))
                .list();
        if (found.size() <= most) return new PrecedentPage(found, null);
        var page = List.copyOf(found.subList(0, most));
        var last = page.getLast();
        return new PrecedentPage(page, new PrecedentPage.From(last.decidedOn(), last.reference()));
    }

    private Period validity(String regime) {
        return RecognitionNorms.of(deadlines, regime).precedents();
    }

    private LocalDate since(String regime, Period validity) {
        return deadlines.today(regime).minus(validity);
    }

    private static PrecedentSheet sheet(ResultSet row, Set<UUID> asked, Period validity) throws SQLException {
        var said = JSON.readValue(row.getString("conclusion"), Conclusion.class);
        var decidedOn = row.getObject("decided_on", LocalDate.class);
        var targets = new IdSet().convertToEntityAttribute(row.getString("competencies"));
        var named = row.getString("issuer_name");
        return new PrecedentSheet(
                row.getString("reference"),
                named.isEmpty() ? row.getString("issuer") : named,
                row.getString("title"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("certification_code"),
                targets.equals(asked),
                said.outcome(),
                said.recognised(),
                said.grants(),
                said.remains(),
                decidedOn,
                decidedOn.plus(validity));
    }
}
