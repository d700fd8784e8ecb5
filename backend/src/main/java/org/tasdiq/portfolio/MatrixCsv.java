package org.tasdiq.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tasdiq.Csv;
import org.tasdiq.Texts;

/** The matrix for a spreadsheet. */
final class MatrixCsv {
    private static final List<String> COLUMNS =
            List.of("block", "code", "competency", "critical", "position", "evidence", "gaps");

    private MatrixCsv() {}

    static String of(PortfolioCopy copy, Texts texts) {
        var language = Texts.nearest(Locale.forLanguageTag(copy.language()));
        var head = COLUMNS.stream()
                .map(column -> texts.of(language, "portfolio.copy." + column))
                .toList();
        var rows = copy.blocks().stream()
                .flatMap(block -> block.competencies().stream()
                        .map(competency -> List.of(
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
                                        .collect(Collectors.joining("; ")))));
        return Csv.of(head, rows);
    }

    private static String proof(PortfolioCopy.Proof proof) {
        var pages = proof.fromPage() == null
                ? ""
                : " [" + proof.fromPage() + (proof.toPage() == null ? "" : "-" + proof.toPage()) + "]";
        return proof.number() + " " + proof.title() + pages;
    }
}
