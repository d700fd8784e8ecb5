package org.tasdiq.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Texts;

/** The matrix for a spreadsheet (RFC 4180), in which no text of a stranger becomes a formula. */
final class MatrixCsv {
    /** Without it a spreadsheet takes the letters of the other script for Latin ones. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("block", "code", "competency", "critical", "position", "evidence", "gaps");

    private MatrixCsv() {}

    static String of(PortfolioCopy copy, Texts texts) {
        var language = Texts.nearest(Locale.forLanguageTag(copy.language()));
        var head = COLUMNS.stream().map(column -> texts.of(language, "portfolio.copy." + column));
        var rows = copy.blocks().stream()
                .flatMap(block -> block.competencies().stream()
                        .map(competency -> line(Stream.of(
                                block.code() + " " + block.title(),
                                competency.code(),
                                competency.title(),
                                texts.of(language, "portfolio.copy." + (competency.critical() ? "yes" : "no")),
                                competency.position() == null
                                        ? ""
                                        : texts.of(language, "candidacy.position." + competency.position()),
                                competency.evidence().stream()
                                        .map(MatrixCsv::proof)
                                        .collect(Collectors.joining("; ")),
                                competency.gaps().stream()
                                        .map(gap -> texts.of(language, "portfolio.gap." + gap))
                                        .collect(Collectors.joining("; "))))));
        return Stream.concat(Stream.of(line(head)), rows).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String proof(PortfolioCopy.Proof proof) {
        var pages = proof.fromPage() == null
                ? ""
                : " [" + proof.fromPage() + (proof.toPage() == null ? "" : "-" + proof.toPage()) + "]";
        return proof.number() + " " + proof.title() + pages;
    }

    private static String line(Stream<String> cells) {
        return cells.map(MatrixCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted, and with an apostrophe in front of whatever a spreadsheet would calculate. */
    static String cell(String text) {
        boolean formula = text.matches("(?s)[\\s\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\t\r\n].*");
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
