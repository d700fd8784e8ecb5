package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** From which day on the draft holds, and what changes; asked before it is done. */
class PublicationForm extends Composite<Section> {
    private static final int LONGEST_NOTE = 500;

    private final DatePicker from = WidgetTexts.datePicker(getTranslation("referential.validFrom"));
    private final TextField note = new TextField(getTranslation("referential.publish.note"));

    PublicationForm(DraftSheet sheet, BiConsumer<LocalDate, String> act) {
        getContent().add(new H2(getTranslation("referential.publish")));
        getContent().addClassNames("card", "stack");
        if (!sheet.findings().isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "referential.publish.notYet", sheet.findings().size())));
            return;
        }
        from.setRequiredIndicatorVisible(true);
        note.setMaxLength(LONGEST_NOTE);
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        var errors = new FieldErrors()
                .field("validFrom", from)
                .field("note", note)
                .rule(from, day -> day == null ? Refusal.invalid("validFrom", "required") : null)
                .rule(note, words -> words.isBlank() ? Refusal.invalid("note", "required") : null);
        var publish = new Button(getTranslation("referential.publish"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("referential.publish.ask", sheet.last() + 1),
                    getTranslation("referential.publish.consequence", Dates.day(from.getValue(), getLocale())),
                    getTranslation("referential.publish"),
                    () -> errors.guard(() -> act.accept(from.getValue(), note.getValue())));
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(from, note);
        fields.addClassNames("fields", "pair");
        getContent().add(new Paragraph(getTranslation("referential.publish.text")), fields, new Div(publish));
    }

    /** Whether something was written that would be lost. */
    boolean isTouched() {
        return !note.isEmpty();
    }
}
