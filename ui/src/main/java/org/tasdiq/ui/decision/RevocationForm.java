package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Revocations;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** An authority asks to take the decision away, with a reason. Folded away until it is needed. */
class RevocationForm extends Composite<Details> {
    RevocationForm(Revocations revocations, CandidacyId file, Runnable changed) {
        var reason = new TextArea(getTranslation("decision.revocation.reason"));
        reason.setHelperText(getTranslation("decision.revocation.reason.hint"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "required") : null);
        var ask = new Button(getTranslation("decision.revocation.ask"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("decision.revocation.ask"),
                    getTranslation("decision.revocation.ask.text"),
                    getTranslation("decision.revocation.ask"),
                    () -> {
                        if (!errors.guard(() -> revocations.ask(file, reason.getValue()))) return;
                        Notice.done(getTranslation("decision.revocation.ask.done"));
                        changed.run();
                    });
        });
        ask.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(new Paragraph(getTranslation("decision.revocation.text")), reason, ask);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("decision.revocation.ask"));
        getContent().add(fields);
        getContent().setWidthFull();
    }
}
