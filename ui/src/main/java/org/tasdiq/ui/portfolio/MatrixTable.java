package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Which evidence proves which competency, and what is missing; the same for candidate, reviewer and jury. */
public class MatrixTable extends Composite<Div> {
    public MatrixTable(MatrixSheet matrix, List<EvidenceSheet> items) {
        var titles = items.stream().collect(Collectors.toMap(EvidenceSheet::id, EvidenceSheet::title));
        var head = new NativeTableRow(
                header("portfolio.matrix.competency"),
                header("portfolio.matrix.position"),
                header("portfolio.matrix.evidence"),
                header("portfolio.matrix.gaps"));
        var body = new NativeTableBody();
        for (var row : matrix.rows()) {
            var name =
                    new NativeTableHeaderCell(row.code() + " · " + row.title().in(getLocale()));
            name.getElement().setAttribute("scope", "row");
            var position = row.position();
            var evidence = row.evidence().stream()
                    .map(link -> titles.getOrDefault(link.evidence(), ""))
                    .collect(Collectors.joining(" · "));
            var gaps = new NativeTableCell();
            if (row.gaps().isEmpty()) gaps.add(new StatusBadge(getTranslation("portfolio.matrix.noGap"), Tone.DONE));
            row.gaps()
                    .forEach(gap -> gaps.add(new StatusBadge(
                            getTranslation("portfolio.gap." + gap),
                            gap == MatrixSheet.Gap.NOT_CLAIMED ? Tone.STOP : Tone.ATTENTION)));
            body.add(new NativeTableRow(
                    name,
                    new NativeTableCell(
                            new Span(position == null ? "—" : getTranslation("candidacy.position." + position))),
                    new NativeTableCell(new Span(evidence)),
                    gaps));
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("matrix");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("portfolio.matrix"));
        getContent().add(new H2(getTranslation("portfolio.matrix")), scroll);
        getContent().addClassName("card");
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
