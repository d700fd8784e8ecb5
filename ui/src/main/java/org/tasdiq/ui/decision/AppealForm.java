package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The candidate contests the decision, within the window. */
class AppealForm extends Composite<Div> {
    AppealForm(Appeals appeals, CandidacyId file, Runnable changed) {
        var grounds = new TextArea(getTranslation("decision.appeal.grounds"));
        grounds.setHelperText(getTranslation("decision.appeal.grounds.hint"));
        grounds.setMinRows(4);
        grounds.setWidthFull();
        grounds.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("grounds", grounds)
                .rule(grounds, text -> text.isBlank() ? Refusal.invalid("grounds", "required") : null);
        var lodge = new Button(getTranslation("decision.appeal.lodge"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("decision.appeal.lodge"),
                    getTranslation("decision.appeal.confirm"),
                    getTranslation("decision.appeal.lodge"),
                    () -> {
                        if (!errors.guard(() -> appeals.lodge(file, grounds.getValue()))) return;
                        Notice.done(getTranslation("decision.appeal.lodged"));
                        changed.run();
                    });
        });
        var fields = new Div(new Paragraph(getTranslation("decision.appeal.text")), grounds, lodge);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("decision.appeal.title")), fields);
        getContent().addClassName("card");
    }
}
