package org.tasdiq.ui.notification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tasdiq.Refusal;
import org.tasdiq.notification.WordingSheet;
import org.tasdiq.ui.shared.FieldErrors;

/** The passages of a letter, each in a field with the way back to the shipped words. */
class WordingFields extends Section {
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Map<String, String> shipped = new LinkedHashMap<>();
    private boolean touched;

    /** Nothing to word. */
    WordingFields() {}

    WordingFields(WordingSheet sheet) {
        add(new H2(getTranslation("notification.wording.section.passages")));
        for (var line : sheet.lines()) {
            shipped.put(line.key(), line.shipped());
            var field = field(line, sheet);
            fields.put(line.key(), field);
            add(field, reset(field, line));
        }
        addClassNames("card", "stack");
    }

    private TextArea field(WordingSheet.Line line, WordingSheet sheet) {
        var field = new TextArea(getTranslation("notification.passage." + line.place()));
        field.setValue(line.words());
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("lang", sheet.language().toLanguageTag());
        field.getElement().setAttribute("dir", sheet.language().getLanguage().equals("ar") ? "rtl" : "ltr");
        if (!line.mandatory().isEmpty()) field.setHelperText(mandatory(line));
        return field;
    }

    private String mandatory(WordingSheet.Line line) {
        return getTranslation(
                "notification.wording.mandatory",
                line.mandatory().stream().map(name -> "{" + name + "}").collect(joining(", ")));
    }

    private Component reset(TextArea field, WordingSheet.Line line) {
        var reset = new Button(getTranslation("notification.wording.reset"));
        reset.setAriaLabel(getTranslation("notification.wording.reset.of", field.getLabel()));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setVisible(!line.words().equals(line.shipped()));
        reset.addClickListener(pressed -> field.setValue(line.shipped()));
        field.addValueChangeListener(changed -> {
            touched = true;
            reset.setVisible(!changed.getValue().equals(line.shipped()));
        });
        return reset;
    }

    FieldErrors errors() {
        var errors = new FieldErrors();
        fields.forEach((key, field) -> errors.field(key, field)
                .rule(field, words -> words.isBlank() ? Refusal.invalid(key, "required") : null));
        return errors;
    }

    /** By the keys of passages. */
    Map<String, String> words() {
        return fields.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, field -> field.getValue().getValue()));
    }

    /** Shows those words, and the shipped ones where there are none. */
    void take(Map<String, String> own) {
        fields.forEach((key, field) -> field.setValue(own.getOrDefault(key, shipped.getOrDefault(key, ""))));
    }

    /** Whether something was written since it was shown. */
    boolean isTouched() {
        return touched;
    }
}
