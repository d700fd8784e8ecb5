package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.jury.Bench;

/** Years of juries in a moment: the kept figures of one jury once more for other files, whose marks are gone. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class EarlierJuries {
    private final JdbcClient database;

    EarlierJuries(JdbcClient database) {
        this.database = database;
    }

    /** So many, each opened so many days before the one after it. */
    public void of(Bench.Story file, int times, int daysApart) {
        for (int n = 1; n <= times; n++) {
            var id = UUID.randomUUID();
            database.sql("""
                            insert into agreement select :id, uuid(), reference, round, institution_id,
                              certification_code, date_sub(opened_on, interval :days day), jurors, competencies, marks,
                              missing, complete, alpha_ordinal, alpha_nominal, alpha_interval, share, fleiss, icc_single,
                              icc_mean
                            from agreement where candidacy_id = :file""")
                    .param("id", id.toString())
                    .param("days", n * daysApart)
                    .param("file", file.file().toString())
                    .update();
            for (var table : List.of("competency_spread", "juror_drift")) {
                var columns = table.equals("juror_drift")
                        ? "alias, marks, difference"
                        : "block_code, competency_code, marks, spread, disagreement";
                database.sql("insert into %s select :id, %s from %s where assessment_id ="
                                        .formatted(table, columns, table)
                                + " (select assessment_id from agreement where candidacy_id = :file)")
                        .param("id", id.toString())
                        .param("file", file.file().toString())
                        .update();
            }
        }
    }

    /** Lowers the main figure of one jury of that file below the limit of an alert. */
    public void weaken(Bench.Story file) {
        database.sql("update agreement set alpha_ordinal = 0.6669 where candidacy_id = :file")
                .param("file", file.file().toString())
                .update();
    }
}
