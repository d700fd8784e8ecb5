package org.tasdiq.referential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tasdiq.Localized;
import org.tasdiq.referential.EscoSkill.Kind;
import org.tasdiq.referential.EscoSkill.Reuse;

/** The skills of ESCO that were taken in. */
@Repository
class EscoRepository {
    private static final int BATCH = 500;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    EscoRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Those with these letters in a label of any language; those whose own label begins with them first. */
    List<EscoSkill> search(String letters, int limit) {
        var sought = letters.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return database.sql("""
                        select * from esco_skill
                        where concat_ws('\\n', label_fr, label_ar, label_en, others_fr, others_ar, others_en)
                          like :anywhere escape '!'
                        order by label_fr not like :first escape '!' and label_ar not like :first escape '!'
                          and label_en not like :first escape '!', length(label_en), label_en, uri
                        limit :limit""")
                .param("anywhere", "%" + sought + "%")
                .param("first", sought + "%")
                .param("limit", limit)
                .query((row, number) -> skill(row))
                .list();
    }

    int count() {
        return database.sql("select count(*) from esco_skill")
                .query(Integer.class)
                .single();
    }

    /** Adds what is new and replaces the labels in that language of what is there. */
    void take(List<EscoCsv.Line> lines, Locale language) {
        var in = language.getLanguage();
        batches.batchUpdate("""
                insert into esco_skill (uri, kind, reuse_level, label_%1$s, others_%1$s) values (?, ?, ?, ?, ?)
                on duplicate key update kind = values(kind), reuse_level = values(reuse_level),
                label_%1$s = values(label_%1$s), others_%1$s = values(others_%1$s)""".formatted(in), lines, BATCH, (statement, line) -> {
            statement.setString(1, line.uri());
            statement.setString(2, line.kind().name());
            statement.setString(3, line.reuse().name());
            statement.setString(4, line.label());
            statement.setString(5, line.others());
        });
    }

    private static EscoSkill skill(ResultSet row) throws SQLException {
        return new EscoSkill(
                row.getString("uri"),
                Kind.valueOf(row.getString("kind")),
                Reuse.valueOf(row.getString("reuse_level")),
                new Localized(row.getString("label_fr"), row.getString("label_ar"), row.getString("label_en")));
    }
}
