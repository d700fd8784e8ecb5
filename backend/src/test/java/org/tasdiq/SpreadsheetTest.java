package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A table is a workbook in which numbers can be summed, days sorted, and nothing calculates what a stranger wrote. */
class SpreadsheetTest {
    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");

    @Test
    void numbersAndDaysAreCellsOfTheirType() throws IOException {
        var row = written(Texts.FRENCH, List.of(7, new BigDecimal("0.25"), LocalDate.of(2026, 3, 9)))
                .getRow(1);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(7);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.25);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
        assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 9, 0, 0));
    }

    @Test
    void anInstantIsToldInTheZoneOfTheReader() throws IOException {
        var row = written(Texts.FRENCH, List.of(Instant.parse("2026-03-09T08:30:00Z")))
                .getRow(1);
        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 9, 9, 30));
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        for (var evil : List.of("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "-2")) {
            var cell = written(Texts.FRENCH, List.of(evil)).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(evil);
        }
    }

    @Test
    void aDayBeforeSpreadsheetsReckonIsWritten() throws IOException {
        var cell = written(Texts.FRENCH, List.of(LocalDate.of(1789, 7, 14)))
                .getRow(1)
                .getCell(0);
        assertThat(cell.getStringCellValue()).isEqualTo("1789-07-14");
    }

    @Test
    void runsFromRightToLeftInArabicOnly() throws IOException {
        assertThat(written(Texts.ARABIC, List.of("1")).isRightToLeft()).isTrue();
        assertThat(written(Texts.FRENCH, List.of("1")).isRightToLeft()).isFalse();
    }

    @Test
    void moreRowsThanFitInMemoryAreAllThere() throws IOException {
        var rows = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(n -> List.of(n))
                .toList();
        var out = new ByteArrayOutputStream();
        new Table(List.of("n"), rows).writeTo(out, Texts.ENGLISH, TUNIS);
        assertThat(read(out).getLastRowNum()).isEqualTo(1000);
    }

    private static Sheet written(Locale language, List<? extends Object> row) throws IOException {
        var out = new ByteArrayOutputStream();
        new Table(List.of("a", "b", "c").subList(0, row.size()), List.of(row)).writeTo(out, language, TUNIS);
        return read(out);
    }

    private static Sheet read(ByteArrayOutputStream written) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            return book.getSheetAt(0);
        }
    }
}
