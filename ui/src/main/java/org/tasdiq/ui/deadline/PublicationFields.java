package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** What every new version says of itself: from when on it holds, by which text of law, and why. */
class PublicationFields extends Composite<Div> {
    private final DatePicker validFrom = WidgetTexts.datePicker(getTranslation("deadline.edit.validFrom"));
    private final TextField french = words("fr");
    private final TextField arabic = words("ar");
    private final TextField english = words("en");
    private final TextArea reason = new TextArea(getTranslation("deadline.edit.reason"));

    PublicationFields(Localized basis, LocalDate today, FieldErrors errors) {
        french.setValue(basis.fr());
        arabic.setValue(basis.ar());
        english.setValue(basis.en());
        validFrom.setMin(today.plusDays(1));
        validFrom.setHelperText(getTranslation("deadline.edit.validFrom.hint"));
        validFrom.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("deadline.edit.reason.hint"));
        for (var field : List.of(french, arabic, english))
            errors.rule(field, text -> text.isBlank() ? Refusal.invalid("legalBasis", "required") : null);
        errors.field("legalBasis.fr", french)
                .field("legalBasis.ar", arabic)
                .field("legalBasis.en", english)
                .field("validFrom", validFrom)
                .rule(validFrom, day -> tooEarly(day, today))
                .field("reason", reason)
                .rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "deadline.reasonMissing") : null);
        getContent().add(french, arabic, english, validFrom, reason);
        getContent().addClassName("fields");
    }

    private static @Nullable Refusal tooEarly(@Nullable LocalDate day, LocalDate today) {
        if (day == null) return Refusal.invalid("validFrom", "required");
        return !day.isAfter(today) ? Refusal.invalid("validFrom", "deadline.validFromPast") : null;
    }

    void whenTouched(Runnable touched) {
        for (var field : List.of(french, arabic, english)) field.addValueChangeListener(changed -> touched.run());
        validFrom.addValueChangeListener(changed -> touched.run());
        reason.addValueChangeListener(changed -> touched.run());
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom.getValue();
    }

    Localized basis() {
        return new Localized(
                french.getValue().strip(),
                arabic.getValue().strip(),
                english.getValue().strip());
    }

    String reason() {
        return reason.getValue().strip();
    }

    private TextField words(String language) {
        var field = new TextField(getTranslation("deadline.edit.basis." + language));
        field.getElement().setAttribute("dir", "auto");
        field.setMaxLength(300);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
