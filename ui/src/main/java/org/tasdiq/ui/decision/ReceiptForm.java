package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** The day the decision arrived, by the candidate's word; the time to appeal runs from it. */
class ReceiptForm extends Composite<Div> {
    ReceiptForm(Decisions decisions, DecisionSheet decision, LocalDate today, Runnable changed) {
        var day = WidgetTexts.datePicker(getTranslation("decision.receipt.mine.day"));
        day.setValue(today);
        day.setMin(decision.notifiedOn());
        day.setMax(today);
        day.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("receivedOn", day)
                .rule(day, chosen -> chosen == null ? Refusal.invalid("receivedOn", "required") : null);
        var record = new Button(getTranslation("decision.receipt.record"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("decision.receipt.record"),
                    getTranslation("decision.receipt.confirm", words(day.getValue())),
                    getTranslation("decision.receipt.record"),
                    () -> {
                        if (!errors.guard(() -> decisions.recordReceipt(decision.file(), day.getValue()))) return;
                        Notice.done(getTranslation("decision.receipt.recorded"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation("decision.receipt.mine.text")), day, record);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("decision.receipt.mine")), fields);
        getContent().addClassName("card");
    }

    private String words(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
