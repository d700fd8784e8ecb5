package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Lapses;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** An administrator takes a lapse back: the file waits again where it lapsed. */
class LapseForm extends Composite<Div> {
    LapseForm(Lapses lapses, CandidacyId file, LocalDate today, Runnable changed) {
        var until = WidgetTexts.datePicker(getTranslation("casefile.lapse.until"));
        until.setMin(today.plusDays(1));
        until.setValue(today.plusMonths(1));
        until.setRequiredIndicatorVisible(true);
        var reason = new TextArea(getTranslation("casefile.lapse.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        var errors = new FieldErrors()
                .field("until", until)
                .field("reason", reason)
                .rule(until, day -> day == null ? Refusal.invalid("until", "required") : null)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var undo = new Button(getTranslation("casefile.lapse.undo"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("casefile.lapse"),
                    getTranslation("casefile.lapse.confirm", Dates.day(until.getValue(), getLocale())),
                    getTranslation("casefile.lapse.undo"),
                    () -> {
                        if (!errors.guard(() -> lapses.undo(file, until.getValue(), reason.getValue()))) return;
                        Notice.done(getTranslation("casefile.lapse.undone"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation("casefile.lapse.text")), until, reason, undo);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("casefile.lapse")), fields);
        getContent().addClassName("card");
    }
}
