package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tasdiq.ui.shared.Symbol;

/** Lines of one kind that are added and taken away; an empty line does not count. */
class Rows<T> extends Div implements HasValidation {
    /** @param value what stands in the line, empty where nothing does */
    record Row<T>(List<Component> fields, Supplier<Optional<T>> value) {}

    private final transient List<Row<T>> rows = new ArrayList<>();
    private final transient Function<Optional<T>, Row<T>> make;
    private final String key;
    private final transient Runnable touched;
    private final Div lines = new Div();
    private final Paragraph error = new Paragraph();

    Rows(String key, List<T> values, Function<Optional<T>, Row<T>> make, Runnable touched) {
        this.key = key;
        this.make = make;
        this.touched = touched;
        var title = new H3(getTranslation(key));
        title.setId(key.replace('.', '-'));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        var hint = new Paragraph(getTranslation(key + ".hint"));
        hint.addClassName("quiet");
        error.addClassName("field-error");
        error.setVisible(false);
        lines.addClassName("stack");
        var more = new Button(getTranslation(key + ".add"), Symbol.PLUS.icon(), pressed -> {
            append(Optional.empty());
            touched.run();
        });
        add(title, hint, lines, error, more);
        addClassName("stack");
        values.forEach(value -> append(Optional.of(value)));
    }

    List<T> values() {
        return rows.stream().flatMap(row -> row.value().get().stream()).toList();
    }

    private void append(Optional<T> value) {
        var row = make.apply(value);
        var line = new Div();
        line.addClassNames("row", "filters");
        row.fields().forEach(line::add);
        for (var field : row.fields()) {
            if (field instanceof HasValue<?, ?> written) written.addValueChangeListener(changed -> touched.run());
        }
        var remove = new Button(getTranslation("jury.registry.remove"), Symbol.X.icon(), pressed -> {
            lines.remove(line);
            rows.remove(row);
            touched.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("jury.registry.remove") + ": " + getTranslation(key));
        line.add(remove);
        lines.add(line);
        rows.add(row);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
