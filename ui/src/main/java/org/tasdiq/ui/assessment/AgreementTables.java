package org.tasdiq.ui.assessment;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.AgreementFilter;
import org.tasdiq.assessment.AgreementReport;
import org.tasdiq.assessment.AgreementReport.DriftOfQuarter;
import org.tasdiq.assessment.AgreementReport.OfCertification;
import org.tasdiq.assessment.AgreementReport.OfCompetency;
import org.tasdiq.assessment.AgreementReport.OfJuror;
import org.tasdiq.assessment.AgreementReport.OfQuarter;
import org.tasdiq.assessment.AgreementReport.SpreadOfQuarter;
import org.tasdiq.assessment.AgreementTable;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.Reliability;
import org.tasdiq.ui.shared.Chart;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;

/** The parts of the report as charts and tables, and as files to take along. */
class AgreementTables {
    private final Agreements agreements;
    private final AgreementFilter filter;
    private final Locale language = UI.getCurrent().getLocale();

    AgreementTables(Agreements agreements, AgreementFilter filter) {
        this.agreements = agreements;
        this.filter = filter;
    }

    /** A chart where at least one quarter has enough files, and the quarters in words where none has. */
    Component trend(List<OfQuarter> quarters) {
        var quiet = quarters.stream().allMatch(of -> of.alpha() == null);
        if (quiet) return new Paragraph(translate("assessment.trend.few", AgreementReport.ENOUGH));
        return new Chart(
                translate("assessment.trend.summary"),
                translate("assessment.trend.quarter"),
                quarters.stream().map(of -> name(of.starts())).toList(),
                List.of(Chart.Series.of(
                                translate("assessment.figure.ordinal"),
                                Chart.Kind.LINE,
                                quarters.stream().map(OfQuarter::alpha).toList())
                        .limit(Reliability.TENTATIVE_FROM)));
    }

    private static String name(LocalDate starts) {
        int quarter = (starts.getMonthValue() + 2) / 3;
        return translate("assessment.trend.name", quarter, String.valueOf(starts.getYear()));
    }

    Component certifications(List<OfCertification> certifications) {
        return new SortedTable<OfCertification>(translate("assessment.certifications"))
                .text(
                        translate("assessment.copy.certification"),
                        of -> of.code() + " · " + of.title().in(language))
                .column(
                        translate("assessment.copy.files"),
                        comparingInt(OfCertification::files),
                        of -> number(of.files()))
                .column(
                        translate("assessment.report.alpha"),
                        Figure.order(OfCertification::alpha),
                        of -> reading(of.alpha()))
                .column(
                        translate("assessment.copy.share"),
                        Figure.order(OfCertification::share),
                        of -> percent(of.share()))
                .column(translate("assessment.copy.weak"), comparingInt(OfCertification::weak), of -> number(of.weak()))
                .lines(certifications);
    }

    Component competencies(List<OfCompetency> competencies) {
        return new SortedTable<OfCompetency>(translate("assessment.competencies"))
                .text(
                        translate("portfolio.matrix.competency"),
                        of -> of.code() + " · " + of.title().in(language))
                .text(translate("assessment.copy.certification"), OfCompetency::certification)
                .column(translate("assessment.copy.files"), comparingInt(OfCompetency::files), of -> number(of.files()))
                .column(
                        translate("assessment.copy.spread"),
                        Figure.order(OfCompetency::spread),
                        of -> figure(of.spread()))
                .column(
                        translate("assessment.copy.disagreement"),
                        Figure.order(OfCompetency::disagreement),
                        of -> percent(of.disagreement()))
                .column(
                        translate("assessment.trend"),
                        comparingInt(of -> of.trend().size()),
                        this::trend)
                .lines(competencies);
    }

    private Component trend(OfCompetency of) {
        var spreads = of.trend().stream().map(SpreadOfQuarter::spread).toList();
        var name = of.code() + " · " + of.title().in(language);
        return trend(
                name,
                of.trend().stream().map(SpreadOfQuarter::starts).toList(),
                Chart.Series.of(translate("assessment.copy.spread"), Chart.Kind.LINE, spreads));
    }

    private Component trend(OfJuror of) {
        var differences = of.trend().stream().map(DriftOfQuarter::difference).toList();
        return trend(
                name(of),
                of.trend().stream().map(DriftOfQuarter::starts).toList(),
                Chart.Series.of(translate("assessment.copy.difference"), Chart.Kind.LINE, differences)
                        .limit(0));
    }

    /** Behind a button: a chart with its numbers, quarter by quarter; nothing where no quarter has enough files. */
    private Component trend(String of, List<LocalDate> quarters, Chart.Series series) {
        if (series.values().stream().allMatch(Objects::isNull)) return few();
        var title = translate("assessment.trend.of", of);
        var open = new Button(translate("assessment.trend.open"), pressed -> {
            var dialog = new Dialog(title);
            dialog.add(new Chart(
                    title + " · " + series.name(),
                    translate("assessment.trend.quarter"),
                    quarters.stream().map(AgreementTables::name).toList(),
                    List.of(series)));
            dialog.getFooter().add(new Button(translate("shell.close"), close -> dialog.close()));
            dialog.setWidth("min(48rem, 92vw)");
            dialog.open();
        });
        open.setAriaLabel(title);
        open.addThemeVariants(ButtonVariant.SMALL);
        return open;
    }

    Component jurors(List<OfJuror> jurors) {
        return new SortedTable<OfJuror>(translate("assessment.jurors"))
                .column(translate("assessment.jurors.juror"), comparing(this::name), of -> new Span(name(of)))
                .column(translate("assessment.copy.files"), comparingInt(OfJuror::files), of -> number(of.files()))
                .column(translate("assessment.copy.marks"), comparingInt(OfJuror::marks), of -> number(of.marks()))
                .column(
                        translate("assessment.copy.difference"),
                        Figure.order(OfJuror::difference),
                        of -> new Drift(of.difference()))
                .column(
                        translate("assessment.copy.recent"),
                        Figure.order(OfJuror::recent),
                        of -> new Drift(of.recent()))
                .column(
                        translate("assessment.trend"),
                        comparingInt(of -> of.trend().size()),
                        this::trend)
                .lines(jurors);
    }

    private String name(OfJuror of) {
        var name = of.name();
        return name == null ? translate("assessment.jurors.alias", of.alias()) : name;
    }

    /** A link that writes the table at the moment it is followed. */
    Component download(AgreementTable table) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var csv = agreements.csv(filter, table, language).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(csv),
                    "agreement-" + table.name().toLowerCase(Locale.ROOT) + ".csv",
                    "text/csv",
                    csv.length);
        });
        return new Div(new Anchor(handler, translate("assessment.report.csv." + table)));
    }

    private Component reading(@Nullable Double alpha) {
        if (alpha == null) return few();
        var reading = Reliability.of(alpha);
        var both = new Div(
                new Span(Figure.alpha(alpha, language)),
                new StatusBadge(translate("assessment.agreement." + reading), Figure.tone(reading)));
        both.addClassName("row");
        return both;
    }

    private Component percent(@Nullable Double share) {
        return share == null ? few() : new Span(Figure.percent(share, language));
    }

    private Component figure(@Nullable Double value) {
        return value == null ? few() : new Span(Figure.of(value, language));
    }

    private Component few() {
        var words = new Span(translate("assessment.report.few"));
        words.addClassName("quiet");
        return words;
    }

    private static Component number(int count) {
        return new Span(String.valueOf(count));
    }
}
