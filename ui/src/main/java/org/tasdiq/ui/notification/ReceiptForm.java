package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.Receptions;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** The day the letter arrived, by the candidate's word; the time that it opens runs from that day. */
class ReceiptForm extends Composite<Div> {
    ReceiptForm(
            Receptions receptions,
            CandidacyId file,
            LetterSheet letter,
            LocalDate written,
            LocalDate today,
            Runnable changed) {
        var day = WidgetTexts.datePicker(getTranslation("notification.receipt.mine.day"));
        day.setValue(today);
        day.setMin(written);
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("receivedOn", day)
                .rule(day, chosen -> chosen == null ? Refusal.invalid("receivedOn", "required") : null);
        var record = new Button(getTranslation("notification.receipt.record"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("notification.receipt.record"),
                    getTranslation("notification.receipt.confirm", Dates.day(day.getValue(), getLocale())),
                    getTranslation("notification.receipt.record"),
                    () -> {
                        if (!errors.guard(() -> receptions.state(file, letter.id(), day.getValue()))) return;
                        Notice.done(getTranslation("notification.receipt.recorded"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation("notification.receipt.mine.text")), day, record);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("notification.receipt.mine")), fields);
        getContent().addClassName("card");
    }
}
