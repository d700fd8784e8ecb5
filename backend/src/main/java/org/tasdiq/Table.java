package org.tasdiq;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A table to take along.
 *
 * @param rows texts, numbers, days and instants
 */
public record Table(List<String> head, List<? extends List<? extends Object>> rows) {
    public String csv() {
        return Csv.of(head, rows.stream());
    }

    /** As a workbook; its instants are told in that zone. */
    public void writeTo(OutputStream workbook, Locale language, ZoneId zone) throws IOException {
        try (var spreadsheet = new Spreadsheet(language, zone)) {
            spreadsheet.line(head);
            for (var row : rows) spreadsheet.line(row);
            spreadsheet.writeTo(workbook);
        }
    }
}
