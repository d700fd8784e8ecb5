package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;

/** The candidate's way out of the file. */
class WithdrawForm extends Composite<Div> {
    WithdrawForm(Candidacies candidacies, CandidacyId file, Runnable changed) {
        var reason = new TextArea(getTranslation("candidacy.withdraw.reason"));
        reason.setWidthFull();
        var errors =
                new FieldErrors().rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "required") : null);
        var leave = new Button(getTranslation("candidacy.withdraw"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.askBeforeLoss(
                    getTranslation("candidacy.withdraw.title"),
                    getTranslation("candidacy.withdraw.text"),
                    getTranslation("candidacy.withdraw"),
                    () -> {
                        candidacies.withdraw(file, reason.getValue());
                        changed.run();
                    });
        });
        leave.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(new Paragraph(getTranslation("candidacy.withdraw.text")), reason, leave);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("candidacy.withdraw.title")), fields);
        getContent().addClassName("card");
    }
}
