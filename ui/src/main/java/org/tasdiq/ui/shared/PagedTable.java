package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table that the database sorts and that grows page by page, as the reader asks. */
public class PagedTable<T, O, F> extends HeadedTable<T> {
    /** @param next where the next page begins; empty on the last page */
    public record Page<T, F>(List<T> lines, @Nullable F next) {}

    /** Where the lines come from. */
    @FunctionalInterface
    public interface Source<T, O, F> {
        /** @param after where the page begins; empty for the first page */
        Page<T, F> page(O order, boolean descending, @Nullable F after);
    }

    private final transient Source<T, O, F> source;
    private final transient Map<O, NativeTableHeaderCell> heads = new HashMap<>();

    /** @param label what the table shows, for those who do not see it */
    public PagedTable(String label, Source<T, O, F> source) {
        super(label);
        this.source = source;
    }

    /** The first column names the line. */
    public PagedTable<T, O, F> column(String title, O order, Function<T, Component> cell) {
        heads.put(order, head(title, cell, descending -> show(order, descending)));
        return this;
    }

    public PagedTable<T, O, F> text(String title, O order, Function<T, String> text) {
        return column(title, order, line -> new Span(text.apply(line)));
    }

    /** Shows the first page in that order. */
    public PagedTable<T, O, F> sorted(O order, boolean descending) {
        mark(Objects.requireNonNull(heads.get(order)), descending);
        show(order, descending);
        return this;
    }

    private void show(O order, boolean descending) {
        clear();
        more(order, descending, null);
    }

    private void more(O order, boolean descending, @Nullable F after) {
        var page = source.page(order, descending, after);
        var next = page.next();
        add(page.lines(), next == null ? null : () -> more(order, descending, next));
    }
}
