package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Passwords;
import org.tasdiq.ui.WrongPasswords;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** Changing one's own password, by whoever knows the present one; a wrong one counts as it does at the door. */
class PasswordPanel extends Composite<Div> {
    private final transient Passwords passwords;
    private final transient WrongPasswords wrong;
    private final transient Runnable changed;

    /** @param changed told once there is another password */
    PasswordPanel(Passwords passwords, WrongPasswords wrong, Runnable changed) {
        this.passwords = passwords;
        this.wrong = wrong;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        show();
    }

    private void show() {
        var present = new PasswordField(getTranslation("password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("present", present)
                .rule(present, value -> value.isEmpty() ? Refusal.invalid("present", "required") : null);
        var fresh = new NewPasswordFields(errors);
        var submit = new Button(getTranslation("password.change"));
        submit.setDisableOnClick(true);
        submit.addClickListener(pressed -> {
            submit.setEnabled(true);
            if (errors.check()) errors.guard(() -> change(present.getValue(), fresh.value()));
        });
        var old = new Div(present);
        old.addClassName("fields");
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("account.password")),
                        new Paragraph(getTranslation("account.password.text")),
                        old,
                        fresh,
                        new Div(submit));
    }

    private void change(String present, String password) {
        wrong.watch(VaadinRequest.getCurrent().getRemoteAddr(), () -> passwords.change(present, password));
        Notice.done(getTranslation("account.password.changed"));
        show();
        changed.run();
    }
}
