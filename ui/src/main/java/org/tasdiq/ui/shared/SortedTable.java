package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tasdiq.Dates;

/** A table of lines that are all here, shown fifty at a time. */
public class SortedTable<T> extends HeadedTable<T> {
    private static final int PAGE = 50;

    private transient List<T> lines = List.of();
    private int shown = PAGE;

    /** @param label what the table shows, for those who do not see it */
    public SortedTable(String label) {
        super(label);
    }

    /** The first column names the line. */
    public SortedTable<T> column(String title, Comparator<? super T> order, Function<T, Component> cell) {
        head(title, cell, descending -> sort(descending ? order.reversed() : order));
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

    private void sort(Comparator<? super T> order) {
        lines = lines.stream().sorted(order).toList();
        fill();
    }

    private void fill() {
        clear();
        add(lines.stream().limit(shown).toList(), lines.size() > shown ? this::showMore : null);
    }

    private void showMore() {
        shown += PAGE;
        fill();
    }
}
