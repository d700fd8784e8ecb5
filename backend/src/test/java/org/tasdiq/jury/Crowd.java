package org.tasdiq.jury;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills long lists with copies of what a story has, many of which stand at the same place of every order. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Crowd {
    private final JdbcClient database;

    Crowd(JdbcClient database) {
        this.database = database;
    }

    /** So many more jurors. */
    public void jurors(Bench.Story story, int many) {
        var mark = "@" + UUID.randomUUID();
        var like = story.juror("J1").value();
        copy(
                "person",
                Map.of(
                        "id", "uuid()",
                        "email", "concat(s.seq, '" + mark + "')",
                        "name", "concat('Foule ', s.seq % 7)"),
                "person o join seq_1_to_" + many + " s where o.id = '" + like + "'");
        var number = "substring_index(p.email, '@', 1)";
        copy(
                "juror",
                Map.of(
                        "person_id", "p.id",
                        "name", "p.name",
                        "quality", "elt(1 + " + number + " % 3, 'ACADEMIC', 'TEACHER', 'PROFESSIONAL')",
                        "languages", "if(" + number + " % 2, 'fr', 'ar\\nfr')",
                        "profile",
                                "replace(replace(o.profile, 'statistique', concat('statistique ', " + number
                                        + " % 5)), 'Emploi-J1', concat('Emploi ', " + number + " % 4))"),
                "juror o join person p where o.person_id = '" + like + "' and p.email like '%" + mark + "'");
    }

    /** So many more files before their jury is composed; every tenth without a limit, where the story has one. */
    public void files(Bench.Story story, int many) {
        var mark = "VAZ-" + UUID.randomUUID().toString().substring(0, 8);
        var like = story.file();
        copy(
                "candidacy",
                Map.of("id", "uuid()", "reference", "concat('" + mark + "', lpad(s.seq, 4, '0'))"),
                "candidacy o join seq_1_to_" + many + " s where o.id = '" + like + "'");
        var copies = " join candidacy c on c.reference like '" + mark + "%' where ";
        copy(
                "jury",
                Map.of("id", "uuid()", "candidacy_id", "c.id"),
                "jury o" + copies + "o.candidacy_id = '" + like + "'");
        copy(
                "deadline",
                Map.of("id", "uuid()", "file_id", "c.id", "due", "o.due + interval right(c.reference, 1) % 3 day"),
                "deadline o" + copies + "o.file_id = '" + like
                        + "' and o.rule = 'jury.deadline' and c.reference not like '%0'");
    }

    private void copy(String table, Map<String, String> changed, String from) {
        var columns = database.sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
        database.sql("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + columns.stream()
                                .map(column -> changed.getOrDefault(column, "o." + column))
                                .collect(Collectors.joining(", "))
                        + " from " + from)
                .update();
    }
}
