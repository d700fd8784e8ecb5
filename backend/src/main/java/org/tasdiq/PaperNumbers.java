package org.tasdiq;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the papers an institution issues in a year, without a gap, as a register of outgoing mail demands. */
@Component
public class PaperNumbers {
    /** What is numbered apart. */
    public enum Series {
        LETTER("letter_counter"),
        APPOINTMENT_ACT("act_counter");

        private final String table;

        Series(String table) {
            this.table = table;
        }
    }

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row stays locked until the caller commits: what is refused in between leaves no gap. */
    public int next(Series series, CertifierId institution, int year) {
        jdbc.sql("insert into " + series.table + " (institution_id, year, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .params(institution.value(), year)
                .update();
        return jdbc.sql("select last_number from " + series.table + " where institution_id = ? and year = ?")
                .params(institution.value(), year)
                .query(Integer.class)
                .single();
    }
}
