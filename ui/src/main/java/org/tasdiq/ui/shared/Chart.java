package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart with its numbers as a table behind it; what it shows in one sentence is read out in the place of the picture.
 * ECharts draws it, and is loaded only where a chart is shown.
 */
public class Chart extends Composite<Div> {
    /** How a series is drawn; stacked columns stand on each other. */
    public enum Kind {
        COLUMN,
        STACKED,
        LINE
    }

    /**
     * One series of numbers.
     *
     * @param values one for each category; null where there is none
     * @param limit a dashed line across the chart, such as a threshold; null without
     */
    public record Series(
            String name,
            Kind kind,
            List<@Nullable Double> values,
            @Nullable Double limit) {
        public static Series of(String name, Kind kind, List<? extends @Nullable Number> values) {
            var numbers = new ArrayList<@Nullable Double>();
            values.forEach(value -> numbers.add(value == null ? null : value.doubleValue()));
            return new Series(name, kind, numbers, null);
        }

        public Series limit(double at) {
            return new Series(name, kind, values, at);
        }
    }

    /** The custom element of {@code tasdiq-chart.js}. */
    @Tag("tasdiq-chart")
    @JsModule("./tasdiq-chart.js")
    @NpmPackage(value = "echarts", version = "6.1.0")
    static class Picture extends Component {}

    private final Picture picture = new Picture();
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();
    private final NativeTable table = new NativeTable();
    private final transient List<String> head = new ArrayList<>();
    private final transient List<List<Object>> rows = new ArrayList<>();

    /**
     * @param summary what the chart shows, in a sentence
     * @param axis what the categories are, such as "Week": the head of the table's first column
     */
    public Chart(String summary, String axis, List<String> categories, List<Series> series) {
        data.put("label", summary);
        var names = data.putArray("categories");
        categories.forEach(category -> names.add(directed(category)));
        var all = data.putArray("series");
        for (var one : series) {
            var node = all.addObject()
                    .put("name", one.name())
                    .put("line", one.kind() == Kind.LINE)
                    .put("stack", one.kind() == Kind.STACKED ? "all" : "")
                    .put("limit", one.limit());
            var values = node.putArray("values");
            one.values().forEach(values::add);
        }
        fill(axis, categories, series);
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", summary);
        getContent().addClassName("chart");
        getContent().add(picture, new NativeDetails(getTranslation("shell.chart.table"), scroll));
        picture.getElement().setPropertyJson("data", data);
    }

    /** A canvas orders a mixed text such as a date by itself, from left to right, unless it is told. */
    private String directed(String words) {
        return Texts.ARABIC.getLanguage().equals(getLocale().getLanguage()) ? "\u2067" + words + "\u2069" : words;
    }

    /** Lying bars with the names of the categories beside them, for long names. */
    public Chart lying() {
        picture.getElement()
                .getStyle()
                .set("height", 6 + 3 * Math.max(2, data.get("categories").size()) + "rem");
        data.put("bars", true);
        picture.getElement().setPropertyJson("data", data.deepCopy());
        return this;
    }

    /** What the numbers count, such as "Files". */
    public Chart unit(String unit) {
        data.put("unit", unit);
        picture.getElement().setPropertyJson("data", data.deepCopy());
        return this;
    }

    /** A link that takes the numbers along as a table for a spreadsheet. */
    public Chart download(String fileName) {
        getContent().add(Tables.download(fileName, head, rows));
        return this;
    }

    private void fill(String axis, List<String> categories, List<Series> series) {
        head.add(axis);
        series.forEach(one -> head.add(one.name()));
        var body = new NativeTableBody();
        var numbers = NumberFormat.getInstance(getLocale());
        numbers.setMaximumFractionDigits(3);
        for (int n = 0; n < categories.size(); n++) {
            var row = new NativeTableRow(header("row", categories.get(n)));
            var numbersOfRow = new ArrayList<Object>(List.of(categories.get(n)));
            for (var one : series) {
                var value = n < one.values().size() ? one.values().get(n) : null;
                numbersOfRow.add(value == null ? "" : value);
                row.add(new NativeTableCell(value == null ? "–" : numbers.format(Objects.requireNonNull(value))));
            }
            body.add(row);
            rows.add(numbersOfRow);
        }
        var titles = new NativeTableRow();
        head.forEach(title -> titles.add(header("col", title)));
        table.add(new NativeTableHeader(titles), body);
        table.addClassName("matrix");
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
