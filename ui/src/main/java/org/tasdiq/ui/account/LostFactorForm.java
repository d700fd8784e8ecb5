package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Refusal;
import org.tasdiq.identity.People;
import org.tasdiq.identity.SecondFactors;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** An administrator takes away the second factor of somebody who lost it, with a reason that the person can read. */
class LostFactorForm extends Composite<Div> {
    LostFactorForm(People people, SecondFactors factors) {
        var email = new EmailField(getTranslation("account.lost.email"));
        var reason = new TextArea(getTranslation("account.lost.reason"));
        email.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        var errors = new FieldErrors()
                .field("email", email)
                .field("reason", reason)
                .rule(email, v -> v.isBlank() ? Refusal.invalid("email", "email") : null)
                .rule(reason, v -> v.isBlank() ? Refusal.invalid("reason", "required") : null);
        Runnable removal = () -> errors.guard(() -> {
            var person = people.byEmail(email.getValue()).orElseThrow(() -> Refusal.invalid("email", "unknown.person"));
            factors.removeOf(person.id(), reason.getValue());
            Notice.done(getTranslation("account.lost.done", person.name()));
            reason.clear();
            email.clear();
            email.setInvalid(false);
            reason.setInvalid(false);
        });
        var remove = new Button(getTranslation("account.lost.remove"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.askBeforeLoss(
                    getTranslation("account.lost.title"),
                    getTranslation("account.lost.confirm", email.getValue()),
                    getTranslation("account.lost.remove"),
                    removal);
        });
        var fields = new Div(email, reason);
        fields.addClassName("fields");
        getContent()
                .add(
                        new H2(getTranslation("account.lost.title")),
                        new Paragraph(getTranslation("account.lost.text")),
                        fields,
                        remove);
        getContent().addClassNames("card", "stack");
    }
}
