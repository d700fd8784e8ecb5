package org.tasdiq;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook (OOXML) written row after row, whatever its length. Numbers and days are cells of their type, and a text is a
 * text: none becomes a formula. It reads no workbook: those of strangers are read in the inspection's own process only.
 */
public final class Spreadsheet implements Rows, AutoCloseable {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22;
    /** Formats that follow the language of whoever opens the workbook. */
    private static final short DAY = 14;

    private static final short MOMENT = 22;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FIRST_YEAR = 1900;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet = book.createSheet();
    private final CellStyle day = style(DAY);
    private final CellStyle moment = style(MOMENT);
    private final ZoneId zone;
    private int rows;

    /** @param language runs from right to left where its script does */
    public Spreadsheet(Locale language, ZoneId zone) {
        this.zone = zone;
        book.setCompressTempFiles(true);
        sheet.setDefaultColumnWidth(WIDTH);
        sheet.setRightToLeft(language.getLanguage().equals(Texts.ARABIC.getLanguage()));
        sheet.createFreezePane(0, 1);
    }

    private CellStyle style(short format) {
        var style = book.createCellStyle();
        style.setDataFormat(format);
        return style;
    }

    @Override
    public void line(List<? extends Object> cells) throws IOException {
        var row = sheet.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) write(cells.get(column), row.createCell(column));
    }

    private void write(Object value, Cell cell) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate on
            when on.getYear() >= FIRST_YEAR -> {
                cell.setCellValue(on);
                cell.setCellStyle(day);
            }
            case Instant at -> {
                cell.setCellValue(LocalDateTime.ofInstant(at, zone));
                cell.setCellStyle(moment);
            }
            default -> {
                var text = value.toString();
                cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            }
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        book.write(out);
    }

    /** Removes what was set down on the way. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
