package org.tasdiq.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.FieldErrors;

/** Asking for a link by which a forgotten password is set anew; the answer tells nobody who has an account. */
@Route(value = "forgotten-password", autoLayout = false)
@AnonymousAllowed
public class ForgottenPasswordView extends EntrancePage {
    private final transient Passwords passwords;
    private final transient RateLimit rate;
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final FieldErrors errors = new FieldErrors().field("email", email);
    private final Div body = new Div();

    ForgottenPasswordView(Actors actors, People people, Passwords passwords, RateLimit rate) {
        super("password.forgotten", actors, people);
        this.passwords = passwords;
        this.rate = rate;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        errors.rule(email, value -> value.matches("[^@\\s]+@[^@\\s]+") ? null : Refusal.invalid("email", "email"));
        var submit = new Button(getTranslation("password.ask"), pressed -> ask());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(pressed -> submit.setEnabled(true));
        var fields = new Div(email);
        fields.addClassName("fields");
        body.addClassName("stack");
        body.add(
                new Paragraph(getTranslation("password.forgotten.text", Passwords.HOLDS.toMinutes())),
                fields,
                new Div(submit));
        var login = new Paragraph();
        login.add(new Anchor("login", getTranslation("password.back")));
        login.addClassName("aside");
        show(body, login);
    }

    private void ask() {
        if (!errors.check()) return;
        errors.guard(() -> {
            if (!rate.admits(VaadinRequest.getCurrent().getRemoteAddr()))
                throw Refusal.invalid("email", "credential.tooMany");
            passwords.forgotten(email.getValue());
            var asked = new Paragraph(getTranslation("password.asked"));
            asked.getElement().setAttribute("role", "status");
            body.removeAll();
            body.add(asked, new Paragraph(getTranslation("password.asked.more")));
        });
    }
}
