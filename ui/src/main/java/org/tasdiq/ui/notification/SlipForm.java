package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.notification.LetterSheet;
import org.tasdiq.notification.ReceiptProof;
import org.tasdiq.notification.Receptions;
import org.tasdiq.notification.Slip;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** The slip of the registered letter, entered by the intake office; one that was entered is corrected with a reason. */
class SlipForm extends Composite<Div> {
    private final transient Receptions receptions;
    private final transient LetterSheet letter;
    private final CandidacyId file;
    private final TextField number = new TextField(getTranslation("notification.receipt.slip.number"));
    private final TextField reason = new TextField(getTranslation("notification.receipt.slip.reason"));

    SlipForm(
            Receptions receptions,
            CandidacyId file,
            LetterSheet letter,
            LocalDate written,
            LocalDate today,
            Runnable changed) {
        this.receptions = receptions;
        this.file = file;
        this.letter = letter;
        var known = letter.proof();
        boolean corrects = known != null && known.proof() == ReceiptProof.REGISTERED_LETTER;
        var day = WidgetTexts.datePicker(getTranslation("notification.receipt.slip.day"));
        day.setValue(known == null || !corrects ? today : known.receivedOn());
        day.setMin(written);
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        number.setValue(known == null ? "" : known.slip());
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("notification.receipt.slip.number.hint"));
        number.addClassName("ltr");
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(corrects);
        var errors = new FieldErrors()
                .field("receivedOn", day)
                .field("number", number)
                .field("reason", reason)
                .rule(day, chosen -> chosen == null ? Refusal.invalid("receivedOn", "required") : null)
                .rule(number, words -> words.isBlank() ? Refusal.invalid("number", "required") : null)
                .rule(reason, words -> corrects && words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var key = corrects ? "notification.receipt.slip.correct" : "notification.receipt.slip.record";
        var send = new Button(getTranslation(key), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation(key),
                    getTranslation(confirmation(letter), Dates.day(day.getValue(), getLocale())),
                    getTranslation(key),
                    () -> {
                        if (!errors.guard(() -> send(corrects, day.getValue()))) return;
                        Notice.done(getTranslation("notification.receipt.recorded"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation(key + ".text")), day, number, reason, send);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("notification.receipt.slip")), fields);
        getContent().addClassName("card");
    }

    private static String confirmation(LetterSheet letter) {
        return letter.kind().opensTime() ? "notification.receipt.slip.confirm" : "notification.receipt.slip.note";
    }

    private void send(boolean corrects, LocalDate day) {
        var slip = new Slip(Objects.requireNonNull(day), number.getValue());
        if (corrects) receptions.correct(file, letter.id(), slip, reason.getValue());
        else receptions.record(file, letter.id(), slip);
    }
}
