package org.tasdiq.ui.portfolio;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.MatrixSheet.Gap;
import org.tasdiq.portfolio.Quality;
import org.tasdiq.portfolio.QualitySheet;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Which evidence proves which competency, and in words what is missing; the same for candidate, reviewer and jury. */
public class MatrixTable extends Composite<Div> {
    private final transient MatrixSheet matrix;
    private final transient @Nullable Consumer<EvidenceLink> open;

    public MatrixTable(MatrixSheet matrix) {
        this(matrix, null);
    }

    /** @param open shows the evidence where it is cited; without, the table only says where */
    public MatrixTable(MatrixSheet matrix, @Nullable Consumer<EvidenceLink> open) {
        this.matrix = matrix;
        this.open = open;
        var table = new NativeTable(head());
        matrix.blocks().forEach(block -> table.add(body(block)));
        table.addClassNames("matrix", "evidence-matrix");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("portfolio.matrix"));
        var legend = new Paragraph(getTranslation("portfolio.matrix.legend"));
        legend.addClassName("quiet");
        getContent().add(new H2(getTranslation("portfolio.matrix")), legend, scroll);
        getContent().add(new H3(getTranslation("portfolio.matrix.gaps")), gaps());
        if (!matrix.items().isEmpty()) getContent().add(new H3(getTranslation("portfolio.matrix.items")), items());
        getContent().addClassNames("card", "stack");
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow(header("col", new Span(getTranslation("portfolio.matrix.competency"))));
        for (var item : matrix.items()) {
            var number = new Span(item.number());
            number.getElement().setAttribute("title", item.title());
            row.add(header("col", number, spoken(item.title())));
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(MatrixSheet.Coverage block) {
        var name = header(
                "rowgroup",
                new Span(block.code() + " · " + block.title().in(getLocale())),
                new Span(getTranslation("portfolio.matrix.covered", block.covered(), block.competencies())));
        name.addClassName("block");
        name.getElement().setAttribute("colspan", String.valueOf(matrix.items().size() + 1));
        var body = new NativeTableBody(new NativeTableRow(name));
        matrix.rows().stream().filter(row -> row.block().equals(block.block())).forEach(row -> body.add(row(row)));
        return body;
    }

    private NativeTableRow row(MatrixSheet.Row row) {
        var position = row.position();
        var where = new Span(position == null ? "—" : getTranslation("candidacy.position." + position));
        where.addClassName("quiet");
        var cells = new NativeTableRow(
                header("row", new Span(row.code() + " · " + row.title().in(getLocale())), where));
        for (var item : matrix.items()) {
            var cell = new NativeTableCell();
            row.evidence().stream()
                    .filter(link -> link.evidence().equals(item.evidence()))
                    .forEach(link -> show(cell, item, link));
            cells.add(cell);
        }
        return cells;
    }

    private void show(NativeTableCell cell, MatrixSheet.Item item, EvidenceLink link) {
        var sign = new Span(item.direct() ? "●" : "○");
        sign.getElement().setAttribute("aria-hidden", "true");
        cell.add(sign, spoken(getTranslation(item.direct() ? "portfolio.matrix.direct" : "portfolio.matrix.indirect")));
        if (open != null) {
            cell.add(Citations.button(item, link, open));
            return;
        }
        var pages = Citations.pages(link);
        if (pages.isEmpty()) return;
        var words = new Span(pages);
        words.addClassName("pages-cited");
        cell.add(words);
    }

    private UnorderedList gaps() {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var row : matrix.rows()) {
            var gaps = row.gaps().stream()
                    .filter(gap -> gap != Gap.NOT_CURRENT && gap != Gap.FLAGGED)
                    .toList();
            if (gaps.isEmpty()) continue;
            var words = gaps.stream()
                    .map(gap -> getTranslation("portfolio.gap." + gap))
                    .collect(joining(" · "));
            list.add(line(
                    getTranslation("portfolio.matrix.gap", row.code(), words),
                    gaps.contains(Gap.NOT_CLAIMED) ? Tone.STOP : Tone.ATTENTION));
        }
        matrix.items().stream()
                .filter(item -> !shownBy(item).isEmpty())
                .forEach(item -> wanting(item)
                        .forEach(words -> list.add(line(
                                getTranslation("portfolio.matrix.concerns", words, shownBy(item)), Tone.ATTENTION))));
        if (list.getChildren().findAny().isEmpty()) list.add(line(getTranslation("portfolio.matrix.noGap"), Tone.DONE));
        return list;
    }

    private List<String> wanting(MatrixSheet.Item item) {
        var words = new ArrayList<String>();
        for (var quality : item.qualities()) {
            boolean byNumber = quality.quality() == Quality.SUFFICIENT && quality.isByRule();
            if (quality.value() != Quality.Value.YES && !byNumber) words.add(words(item, quality));
        }
        return words;
    }

    private String words(MatrixSheet.Item item, QualitySheet quality) {
        if (quality.isByRule()) return getTranslation("portfolio.matrix.old", item.number(), item.age());
        return getTranslation(
                "portfolio.matrix.flag",
                item.number(),
                getTranslation("portfolio.flag." + quality.quality() + "." + quality.value()),
                quality.comment(),
                quality.by());
    }

    private String shownBy(MatrixSheet.Item item) {
        return matrix.rows().stream()
                .filter(row ->
                        row.evidence().stream().anyMatch(l -> l.evidence().equals(item.evidence())))
                .map(MatrixSheet.Row::code)
                .collect(Listed.words());
    }

    private UnorderedList items() {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var item : matrix.items()) {
            var name = new Span(item.number() + " · " + item.title());
            name.getStyle().set("font-weight", "600");
            var line = new ListItem(name, new Span(getTranslation("portfolio.kind." + item.kind())));
            item.qualities().forEach(quality -> line.add(badge(quality)));
            item.remarks().forEach(remark -> line.add(EvidenceList.remark(this, remark)));
            list.add(line);
        }
        return list;
    }

    private StatusBadge badge(QualitySheet quality) {
        var tone = switch (quality.value()) {
            case YES -> Tone.DONE;
            case DOUBT -> Tone.ATTENTION;
            case NO -> Tone.STOP;
        };
        var value = getTranslation("portfolio.quality.value." + quality.value());
        return new StatusBadge(
                getTranslation(
                        quality.isByRule() ? "portfolio.quality.byRule" : "portfolio.quality.byPerson",
                        getTranslation("portfolio.quality." + quality.quality()),
                        value,
                        quality.isByRule() ? "" : quality.by()),
                tone);
    }

    private static ListItem line(String words, Tone tone) {
        return new ListItem(new StatusBadge(words, tone));
    }

    private static Span spoken(String words) {
        var span = new Span(words);
        span.addClassName("spoken");
        return span;
    }

    private static NativeTableHeaderCell header(String scope, Span... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
