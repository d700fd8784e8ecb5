package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.CompetencyOverview;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Overview;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.portfolio.EvidenceReader;

/** Competencies × jurors: every mark as number and place on a line, the widest spread first. */
class DivergenceMap extends Composite<Div> {
    /** @param reader where the cited pages open */
    DivergenceMap(Overview overview, MatrixSheet matrix, EvidenceReader reader) {
        this(overview, pages(matrix, reader));
    }

    /** @param pages empty where the reader may not read the evidence */
    DivergenceMap(Overview overview, MarkNotes.@Nullable Pages pages) {
        var jurors = overview.jurors().keySet().stream().toList();
        var head = new NativeTableRow(header(getTranslation("portfolio.matrix.competency")));
        jurors.forEach(j -> head.add(header(overview.jurors().get(j))));
        head.add(
                header(getTranslation("assessment.divergence.line")),
                header(getTranslation("assessment.median")),
                header(getTranslation("assessment.spread")));
        var body = new NativeTableBody();
        for (var line : overview.competencies()) {
            var name = header(line.code() + " · " + line.title().in(getLocale())
                    + (line.critical() ? " (" + getTranslation("assessment.critical") + ")" : ""));
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow(name);
            jurors.forEach(j -> row.add(cell(line.marks().get(j))));
            var median = line.median();
            row.add(
                    new NativeTableCell(line(line)),
                    new NativeTableCell(new Span(
                            median == null
                                    ? "—"
                                    : NumberFormat.getInstance(getLocale()).format(median))),
                    new NativeTableCell(new Span(String.valueOf(line.spread()))));
            if (line.spread() > 1) row.addClassName("disputed");
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("matrix");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("assessment.divergence"));
        getContent()
                .add(
                        new H2(getTranslation("assessment.divergence")),
                        new Paragraph(getTranslation("assessment.divergence.text")),
                        scroll);
        MarkNotes.spoken(overview.competencies())
                .forEach(line -> getContent().add(new MarkNotes(line, overview.jurors(), pages)));
        getContent().addClassName("card");
    }

    private NativeTableCell cell(@Nullable Mark mark) {
        if (mark != null && mark.cannotJudge()) {
            return new NativeTableCell(new Span(getTranslation("assessment.cannotJudge")));
        }
        if (mark == null || mark.level() == null) return new NativeTableCell(new Span("—"));
        var dot = new Span(String.valueOf(mark.level()));
        dot.addClassNames("mark", "mark-" + mark.level());
        return new NativeTableCell(dot);
    }

    private static MarkNotes.Pages pages(MatrixSheet matrix, EvidenceReader reader) {
        var items = matrix.items().stream().collect(Collectors.toMap(MatrixSheet.Item::evidence, item -> item));
        return mark -> new CitedPages(items, reader, mark.cited(), true, () -> {});
    }

    /** The marks as dots on a line from 0 to 3; the numbers stand beside it. */
    private static Div line(CompetencyOverview competency) {
        var line = new Div();
        line.addClassName("dots");
        line.getElement().setAttribute("aria-hidden", "true");
        for (int level = 0; level <= 3; level++) {
            var place = new Div();
            for (var mark : competency.marks().values()) {
                if (mark.level() == null || mark.level() != level) continue;
                var dot = new Span();
                dot.addClassName("mark-" + level);
                place.add(dot);
            }
            line.add(place);
        }
        return line;
    }

    private static NativeTableHeaderCell header(@Nullable String words) {
        var cell = new NativeTableHeaderCell(words == null ? "" : words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
