package org.tasdiq.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PasswordRule;
import org.tasdiq.identity.People;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.FieldErrors;

/** Opening an account as a candidate; every rule is said beside its field. */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
public class RegisterView extends EntrancePage {
    private final transient People people;
    private final transient RateLimit rate;
    private final TextField name = new TextField(getTranslation("register.name"));
    private final EmailField email = new EmailField(getTranslation("register.email"));
    private final PasswordField password = new PasswordField(getTranslation("register.password"));
    private final FieldErrors errors =
            new FieldErrors().field("name", name).field("email", email).field("password", password);

    RegisterView(Actors actors, People people, RateLimit rate) {
        super("register.title", actors, people);
        this.people = people;
        this.rate = rate;
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        name.setHelperText(getTranslation("register.name.hint"));
        password.setHelperText(getTranslation("register.password.hint", PasswordRule.SHORTEST));
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        password.setRequiredIndicatorVisible(true);
        errors.rule(name, value -> value.isBlank() ? Refusal.invalid("name", "required") : null);
        errors.rule(email, value -> value.matches("[^@\\s]+@[^@\\s]+") ? null : Refusal.invalid("email", "email"));
        errors.rule(password, PasswordRule::broken);
        var submit = new Button(getTranslation("register.submit"), pressed -> register());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(pressed -> submit.setEnabled(true));
        var fields = new VerticalLayout(name, email, password, submit);
        fields.setPadding(false);
        fields.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.STRETCH);
        var login = new Paragraph(getTranslation("register.haveAccount") + " ");
        login.add(new Anchor("login", getTranslation("register.login")));
        login.addClassName("aside");
        show(new Paragraph(getTranslation("register.intro")), fields, login);
    }

    private void register() {
        if (!errors.check()) return;
        errors.guard(() -> {
            if (!rate.admits(VaadinRequest.getCurrent().getRemoteAddr())) throw Refusal.conflict("credential.tooMany");
            people.register(
                    email.getValue(),
                    name.getValue(),
                    password.getValue(),
                    UI.getCurrent().getLocale());
            enter(email.getValue(), password.getValue());
        });
    }
}
