package org.tasdiq.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Csv;
import org.tasdiq.Texts;

/** Agreement for a spreadsheet: figures with a point and six decimals, empty where there is none. */
record AgreementCsv(Texts texts, Locale language) {
    String juries(List<AgreementPage.OfJury> juries) {
        return table(
                List.of(
                        "reference",
                        "round",
                        "certification",
                        "openedOn",
                        "jurors",
                        "competencies",
                        "marks",
                        "missing",
                        "ordinal",
                        "reading",
                        "nominal",
                        "interval",
                        "share",
                        "complete",
                        "fleiss",
                        "single",
                        "mean"),
                juries.stream().map(this::line));
    }

    private List<Object> line(AgreementPage.OfJury jury) {
        var figures = jury.figures();
        return List.of(
                jury.reference(),
                jury.round(),
                jury.certification(),
                jury.openedOn().toString(),
                figures.jurors(),
                figures.competencies(),
                figures.marks(),
                figures.missing(),
                figure(figures.ordinal()),
                texts.of(language, "assessment.agreement." + figures.reading()),
                figure(figures.nominal()),
                figure(figures.interval()),
                figure(figures.share()),
                figures.complete(),
                figure(figures.fleiss()),
                figure(figures.single()),
                figure(figures.mean()));
    }

    String certifications(List<AgreementReport.OfCertification> certifications) {
        return table(
                List.of("certification", "title", "files", "ordinal", "share", "weak"),
                certifications.stream()
                        .map(of -> List.<Object>of(
                                of.code(),
                                of.title().in(language),
                                of.files(),
                                figure(of.alpha()),
                                figure(of.share()),
                                of.weak())));
    }

    String competencies(List<AgreementReport.OfCompetency> competencies) {
        return table(
                List.of("certification", "block", "code", "title", "files", "spread", "disagreement"),
                competencies.stream()
                        .map(of -> List.<Object>of(
                                of.certification(),
                                of.block(),
                                of.code(),
                                of.title().in(language),
                                of.files(),
                                figure(of.spread()),
                                figure(of.disagreement()))));
    }

    String jurors(List<AgreementReport.OfJuror> jurors) {
        return table(
                List.of("juror", "name", "files", "marks", "difference", "recent"),
                jurors.stream()
                        .map(of -> List.<Object>of(
                                of.alias(),
                                of.name() == null ? "" : of.name(),
                                of.files(),
                                of.marks(),
                                figure(of.difference()),
                                figure(of.recent()))));
    }

    private String table(List<String> columns, Stream<? extends List<? extends Object>> rows) {
        return Csv.of(
                columns.stream()
                        .map(column -> texts.of(language, "assessment.copy." + column))
                        .toList(),
                rows);
    }

    private static Object figure(@Nullable Double value) {
        return value == null ? "" : BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}
