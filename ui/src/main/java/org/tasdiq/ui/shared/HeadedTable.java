package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table whose heads sort it, with more lines on demand. It is as wide as it must be and scrolls in its own frame; a
 * screen reader hears of every head how it sorts.
 */
abstract class HeadedTable<T> extends Composite<Div> {
    private record Column<T>(NativeTableHeaderCell head, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button(getTranslation("shell.table.more"));
    private transient Runnable further = () -> {};

    /** @param label what the table shows, for those who do not see it */
    HeadedTable(String label) {
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("matrix", "sorted");
        var frame = new Div(table);
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        more.addClickListener(pressed -> further.run());
        getContent().add(frame, more);
        getContent().addClassName("stack");
    }

    /**
     * A column behind those that are there; the first names the line.
     *
     * @param sort what its head does besides, told whether the greatest comes first
     */
    NativeTableHeaderCell head(String title, Function<T, Component> cell, Consumer<Boolean> sort) {
        var header = new NativeTableHeaderCell();
        header.getElement().setAttribute("scope", "col");
        header.getElement().setAttribute("aria-sort", "none");
        var button = new Button(title, pressed -> {
            boolean descending = "ascending".equals(header.getElement().getAttribute("aria-sort"));
            mark(header, descending);
            sort.accept(descending);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        header.add(button);
        head.add(header);
        columns.add(new Column<>(header, cell));
        return header;
    }

    /** Says that the lines are sorted by that head. */
    void mark(NativeTableHeaderCell by, boolean descending) {
        columns.forEach(column -> column.head().getElement().setAttribute("aria-sort", "none"));
        by.getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
    }

    void clear() {
        body.removeAll();
    }

    /**
     * Shows lines below those that are there.
     *
     * @param next what shows those behind them; empty where there are none
     */
    void add(List<T> lines, @Nullable Runnable next) {
        lines.forEach(line -> body.add(row(line)));
        more.setVisible(next != null);
        if (next != null) further = next;
    }

    private NativeTableRow row(T line) {
        var row = new NativeTableRow();
        for (var column : columns) {
            var cell = column.cell().apply(line);
            if (row.getChildren().findAny().isPresent()) {
                row.add(new NativeTableCell(cell));
                continue;
            }
            var name = new NativeTableHeaderCell(cell);
            name.getElement().setAttribute("scope", "row");
            row.add(name);
        }
        return row;
    }
}
