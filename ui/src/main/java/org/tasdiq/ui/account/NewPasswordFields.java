package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PasswordRule;
import org.tasdiq.ui.shared.FieldErrors;

/** A new password, twice. */
class NewPasswordFields extends Composite<Div> {
    private final PasswordField password = new PasswordField(getTranslation("password.new"));
    private final PasswordField again = new PasswordField(getTranslation("password.again"));

    /** @param errors where the rules of both fields are kept */
    NewPasswordFields(FieldErrors errors) {
        password.setHelperText(getTranslation("register.password.hint", PasswordRule.SHORTEST));
        for (var field : new PasswordField[] {password, again}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.setRequiredIndicatorVisible(true);
        }
        errors.field("password", password)
                .field("again", again)
                .rule(password, PasswordRule::broken)
                .rule(
                        again,
                        value -> value.equals(password.getValue())
                                ? null
                                : Refusal.invalid("again", "password.different"));
        getContent().add(password, again);
        getContent().addClassName("fields");
    }

    String value() {
        return password.getValue();
    }
}
