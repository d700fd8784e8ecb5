package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tasdiq.recognition.CoverageRow;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.Facts;

/** Which learning outcome of the credential covers which of the target: a line for each of these, a column for each of those. */
class CoverageMatrix extends Composite<Div> {
    private final Map<String, Map<String, Checkbox>> boxes = new LinkedHashMap<>();

    /** @param written before; empty where nothing was */
    CoverageMatrix(List<TargetOutcome> targets, List<String> outcomes, List<CoverageRow> written) {
        var head = new NativeTableRow(header("col", new Span(getTranslation("recognition.targets"))));
        outcomes.forEach(outcome -> head.add(header("col", Facts.words(outcome))));
        var body = new NativeTableBody();
        for (var target : targets) {
            var ticked = written.stream()
                    .filter(row -> row.target().equals(target.code()))
                    .flatMap(row -> row.outcomes().stream())
                    .toList();
            body.add(row(target, outcomes, ticked));
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("matrix", "evidence-matrix");
        getContent().add(table);
        getContent().addClassName("scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("recognition.matrix"));
    }

    private NativeTableRow row(TargetOutcome target, List<String> outcomes, List<String> ticked) {
        var row = new NativeTableRow(header("row", new Span(RequestWords.target(target))));
        var line = new LinkedHashMap<String, Checkbox>();
        for (var outcome : outcomes) {
            var box = new Checkbox(ticked.contains(outcome));
            box.setAriaLabel(getTranslation("recognition.matrix.cell", target.code(), outcome));
            line.put(outcome, box);
            row.add(new NativeTableCell(box));
        }
        boxes.put(target.code(), line);
        return row;
    }

    private static NativeTableHeaderCell header(String scope, Component words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** Whatever covers that target, in the order of the credential. */
    List<String> ticked(String target) {
        return line(target).entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is not covered is covered by nothing. */
    void clear(String target) {
        line(target).values().forEach(box -> box.setValue(false));
    }

    /** Hears of every box of that target. */
    void hear(String target, Runnable changed) {
        line(target).values().forEach(box -> box.addValueChangeListener(ticked -> changed.run()));
    }

    private Map<String, Checkbox> line(String target) {
        return boxes.getOrDefault(target, Map.of());
    }

    Stream<HasValue<?, ?>> fields() {
        return boxes.values().stream().flatMap(line -> line.values().stream());
    }
}
