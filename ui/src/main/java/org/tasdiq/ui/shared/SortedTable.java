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
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tasdiq.Dates;

/**
 * A table whose heads sort it, fifty lines at a time. It is as wide as it must be and scrolls in its own frame; a screen
 * reader hears of every head how it sorts.
 */
public class SortedTable<T> extends Composite<Div> {
    private static final int PAGE = 50;

    private record Column<T>(NativeTableHeaderCell head, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button(getTranslation("shell.table.more"));
    private final Div frame = new Div();
    private transient List<T> lines = List.of();
    private int shown = PAGE;

    /** @param label what the table shows, for those who do not see it */
    public SortedTable(String label) {
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("matrix", "sorted");
        frame.add(table);
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
        more.addClickListener(pressed -> {
            shown += PAGE;
            fill();
        });
        getContent().add(frame, more);
        getContent().addClassName("stack");
    }

    /** The first column names the line. */
    public SortedTable<T> column(String title, Comparator<? super T> order, Function<T, Component> cell) {
        var header = new NativeTableHeaderCell();
        header.getElement().setAttribute("scope", "col");
        header.getElement().setAttribute("aria-sort", "none");
        var sort = new Button(title, pressed -> sort(header, order));
        sort.addThemeVariants(ButtonVariant.TERTIARY);
        header.add(sort);
        head.add(header);
        columns.add(new Column<>(header, cell));
        return this;
    }

    public SortedTable<T> text(String title, Function<T, String> text) {
        return text(title, text, Span::new);
    }

    /** @param shown how the text stands in the table */
    public SortedTable<T> text(String title, Function<T, String> text, Function<String, Component> shown) {
        return column(title, Comparator.comparing(text), line -> shown.apply(text.apply(line)));
    }

    public SortedTable<T> day(String title, Function<T, LocalDate> day) {
        return column(title, Comparator.comparing(day), line -> new Span(Dates.day(day.apply(line), getLocale())));
    }

    /** The lines in their first order. */
    public SortedTable<T> lines(List<T> all) {
        lines = List.copyOf(all);
        fill();
        return this;
    }

    private void sort(NativeTableHeaderCell by, Comparator<? super T> order) {
        boolean ascending = !"ascending".equals(by.getElement().getAttribute("aria-sort"));
        columns.forEach(column -> column.head().getElement().setAttribute("aria-sort", "none"));
        by.getElement().setAttribute("aria-sort", ascending ? "ascending" : "descending");
        lines = lines.stream().sorted(ascending ? order : order.reversed()).toList();
        fill();
    }

    private void fill() {
        body.removeAll();
        lines.stream().limit(shown).forEach(line -> body.add(row(line)));
        more.setVisible(lines.size() > shown);
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
