package org.tasdiq.referential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tasdiq.Localized;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the crosswalks; there is no way to write over one. */
@Repository
class CrosswalkRepository {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    CrosswalkRepository(JdbcClient database) {
        this.database = database;
    }

    /** Every version, the latest of each framework first. */
    List<CrosswalkSheet> all(LocalDate today) {
        return database.sql("""
                        select c.*, max(if(since <= ?, version, 0)) over (partition by framework) as holds
                        from crosswalk c order by version desc""")
                .param(today)
                .query((row, number) -> crosswalk(row))
                .list();
    }

    int last(Framework framework) {
        return database.sql("select coalesce(max(version), 0) from crosswalk where framework = ?")
                .param(framework.name())
                .query(Integer.class)
                .single();
    }

    void add(Framework framework, CrosswalkDraft draft, String by, Instant at) {
        var source = draft.checkedSource();
        database.sql("""
                        insert into crosswalk (framework, version, since, status, source_fr, source_ar, source_en, levels, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        framework.name(),
                        draft.version(),
                        draft.firstDay(),
                        draft.status().name(),
                        source.fr(),
                        source.ar(),
                        source.en(),
                        JSON.writeValueAsString(draft.checkedLevels()),
                        by,
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static CrosswalkSheet crosswalk(ResultSet row) throws SQLException {
        var at = row.getObject("added_at", LocalDateTime.class);
        return new CrosswalkSheet(
                Framework.valueOf(row.getString("framework")),
                row.getInt("version"),
                Versions.standing(row.getInt("version"), row.getInt("holds")),
                row.getObject("since", LocalDate.class),
                FrameworkLevel.Status.valueOf(row.getString("status")),
                new Localized(row.getString("source_fr"), row.getString("source_ar"), row.getString("source_en")),
                JSON.readValue(row.getString("levels"), new TypeReference<List<String>>() {}),
                row.getString("added_by"),
                at == null ? null : at.toInstant(ZoneOffset.UTC));
    }
}
