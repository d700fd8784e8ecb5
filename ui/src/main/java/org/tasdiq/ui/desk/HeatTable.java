package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.tasdiq.ui.shared.Tables;

/** Counts in rows and columns: the more, the darker the cell. The number stands in every cell, so it is its own table. */
class HeatTable extends Composite<Div> {
    /** @param link where the name leads; empty: nowhere */
    record Row(String name, String link, List<Cell> cells) {}

    /** @param link where the count leads; empty: nowhere */
    record Cell(int count, String link) {}

    private static final int SHADES = 4;

    /** @param corner what the rows are, such as "Week" */
    HeatTable(String label, String corner, List<String> columns, List<Row> rows, String fileName) {
        int most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(Cell::count)
                .max()
                .orElse(0);
        var head = new NativeTableRow(header("col", corner));
        columns.forEach(column -> head.add(header("col", column)));
        var body = new NativeTableBody();
        rows.forEach(row -> body.add(line(row, most)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("matrix", "heat");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", label);
        var titles = new ArrayList<>(List.of(corner));
        titles.addAll(columns);
        getContent()
                .add(
                        scroll,
                        Tables.download(
                                fileName,
                                titles,
                                rows.stream().map(HeatTable::cells).toList()));
        getContent().addClassName("stack");
    }

    private static List<Object> cells(Row row) {
        var cells = new ArrayList<Object>(List.of(row.name()));
        row.cells().forEach(cell -> cells.add(cell.count()));
        return cells;
    }

    private static NativeTableRow line(Row row, int most) {
        var name = new NativeTableHeaderCell(
                row.link().isEmpty() ? new Span(row.name()) : new Anchor(row.link(), row.name()));
        name.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(name);
        for (var one : row.cells()) {
            int shade = one.count() == 0 ? 0 : 1 + one.count() * (SHADES - 1) / most;
            var number = String.valueOf(one.count());
            boolean leads = one.count() > 0 && !one.link().isEmpty();
            var cell = new NativeTableCell(leads ? new Anchor(one.link(), number) : new Span(number));
            cell.addClassNames("numbers", "heat-" + shade);
            line.add(cell);
        }
        return line;
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
