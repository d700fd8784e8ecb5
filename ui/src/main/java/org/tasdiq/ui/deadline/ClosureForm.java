package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.ClosureDraft;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** A closure to be entered. */
class ClosureForm extends Composite<Details> {
    private final DatePicker first = WidgetTexts.datePicker(getTranslation("deadline.closures.first"));
    private final DatePicker last = WidgetTexts.datePicker(getTranslation("deadline.closures.last"));
    private final TextField french = name("fr");
    private final TextField arabic = name("ar");
    private final TextField english = name("en");

    ClosureForm(LocalDate today, Consumer<ClosureDraft> enter, Runnable entered) {
        var errors = new FieldErrors();
        for (var day : List.of(first, last)) {
            day.setMin(today);
            day.setRequiredIndicatorVisible(true);
        }
        errors.field("firstDay", first)
                .rule(first, day -> day == null ? Refusal.invalid("firstDay", "required") : null)
                .field("lastDay", last)
                .rule(last, day -> day == null ? Refusal.invalid("lastDay", "required") : null)
                .field("name.fr", french)
                .field("name.ar", arabic)
                .field("name.en", english);
        for (var name : List.of(french, arabic, english))
            errors.rule(name, text -> text.isBlank() ? Refusal.invalid("name", "required") : null);
        var save = new Button(getTranslation("deadline.closures.enter"), pressed -> {
            if (errors.check() && errors.guard(() -> enter.accept(draft()))) entered.run();
        });
        var fields = new Div(first, last, french, arabic, english, save);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("deadline.closures.new"));
        getContent().add(fields);
        getContent().setWidthFull();
    }

    private ClosureDraft draft() {
        return new ClosureDraft(
                first.getValue(),
                last.getValue(),
                new Localized(
                        french.getValue().strip(),
                        arabic.getValue().strip(),
                        english.getValue().strip()));
    }

    boolean isTouched() {
        return !first.isEmpty() || !last.isEmpty() || !french.isEmpty() || !arabic.isEmpty() || !english.isEmpty();
    }

    private TextField name(String language) {
        var field = new TextField(getTranslation("deadline.closures.name." + language));
        field.getElement().setAttribute("dir", "auto");
        field.setMaxLength(120);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
