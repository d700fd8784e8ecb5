package org.tasdiq;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables for a spreadsheet (RFC 4180), in which no text of a stranger becomes a formula. */
public final class Csv {
    /** Without it a spreadsheet takes the letters of the other script for Latin ones. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** @param rows texts and numbers; a number is written as it is */
    public static String of(List<String> head, Stream<? extends List<? extends Object>> rows) {
        return Stream.concat(Stream.of(head), rows).map(Csv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** Writes row after row; the first is the head. */
    public static Rows to(Appendable table) throws IOException {
        table.append(BYTE_ORDER_MARK);
        return cells -> table.append(line(cells));
    }

    private static String line(List<? extends Object> cells) {
        return cells.stream().map(Csv::written).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String written(Object value) {
        return switch (value) {
            case BigDecimal figure -> figure.toPlainString();
            case Number number -> number.toString();
            default -> cell(value.toString());
        };
    }

    /** The text of a cell without the apostrophe that keeps a spreadsheet from calculating it. */
    public static String plain(String cell) {
        boolean kept = cell.startsWith("'") && cell(cell.substring(1)).startsWith("\"'");
        return kept ? cell.substring(1) : cell;
    }

    /** Quoted, and with an apostrophe in front of whatever a spreadsheet would calculate. */
    public static String cell(String text) {
        boolean formula = text.matches("(?s)[\\s\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\t\r\n].*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
