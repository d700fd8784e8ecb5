package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.ProofSheet;
import org.tasdiq.decision.ReceiptProof;
import org.tasdiq.decision.Slip;
import org.tasdiq.decision.Slips;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** The slip of the registered letter, entered by the intake office; one that was entered is corrected with a reason. */
class SlipForm extends Composite<Div> {
    private final transient Slips slips;
    private final transient DecisionSheet decision;
    private final TextField number = new TextField(getTranslation("decision.slip.number"));
    private final TextField reason = new TextField(getTranslation("decision.slip.reason"));

    SlipForm(Slips slips, DecisionSheet decision, @Nullable ProofSheet known, LocalDate today, Runnable changed) {
        this.slips = slips;
        this.decision = decision;
        boolean corrects = known != null && known.proof() == ReceiptProof.REGISTERED_LETTER;
        var day = WidgetTexts.datePicker(getTranslation("decision.receipt.slip.day"));
        day.setValue(known == null || !corrects ? today : known.receivedOn());
        day.setMin(decision.notifiedOn());
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        number.setValue(known == null ? "" : known.slip());
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(getTranslation("decision.slip.number.hint"));
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
        var key = corrects ? "decision.slip.correct" : "decision.slip.record";
        var send = new Button(getTranslation(key), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation(key),
                    getTranslation("decision.slip.confirm", Dates.day(day.getValue(), getLocale())),
                    getTranslation(key),
                    () -> {
                        if (!errors.guard(() -> send(corrects, day.getValue()))) return;
                        Notice.done(getTranslation("decision.receipt.recorded"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation(key + ".text")), day, number, reason, send);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("decision.receipt.slip")), fields);
        getContent().addClassName("card");
    }

    private void send(boolean corrects, LocalDate day) {
        var slip = new Slip(Objects.requireNonNull(day), number.getValue());
        if (corrects) slips.correct(decision.file(), slip, reason.getValue());
        else slips.record(decision.file(), slip);
    }
}
