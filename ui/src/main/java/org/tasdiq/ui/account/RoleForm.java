package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;

/** Which role is given to a person, or taken away, and why; asked before it is done. */
class RoleForm extends Composite<Section> {
    private interface Question {
        void ask(String title, String consequence, String verb, Runnable action);
    }

    private final Select<Role> role = new Select<>();
    private final TextField reason = new TextField();

    /** @param chosen at first, where it is one of the roles */
    static RoleForm grant(String name, List<Role> roles, @Nullable Role chosen, BiConsumer<Role, String> act) {
        var form = new RoleForm("account.people.grant", name, roles, ButtonVariant.PRIMARY, ConfirmAction::ask, act);
        if (chosen != null && roles.contains(chosen)) form.role.setValue(chosen);
        return form;
    }

    static RoleForm withdraw(String name, List<Role> roles, BiConsumer<Role, String> act) {
        return new RoleForm(
                "account.people.withdraw", name, roles, ButtonVariant.ERROR, ConfirmAction::askBeforeLoss, act);
    }

    private RoleForm(
            String key,
            String name,
            List<Role> roles,
            ButtonVariant variant,
            Question question,
            BiConsumer<Role, String> act) {
        role.setLabel(getTranslation(key + ".role"));
        role.setItems(roles);
        role.setItemLabelGenerator(one -> one == null ? "" : getTranslation("identity.role." + one));
        role.setHelperText(getTranslation("shell.required"));
        reason.setLabel(getTranslation(key + ".reason"));
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("role", role)
                .field("reason", reason)
                .rule(role, one -> one == null ? Refusal.invalid("role", "required") : null)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var button = new Button(getTranslation(key), pressed -> {
            if (!errors.check()) return;
            var word = getTranslation("identity.role." + role.getValue());
            question.ask(
                    getTranslation(key + ".ask", name, word),
                    getTranslation(key + ".consequence"),
                    getTranslation(key),
                    () -> errors.guard(() -> act.accept(role.getValue(), reason.getValue())));
        });
        button.addThemeVariants(variant);
        var fields = new Div(role, reason);
        fields.addClassNames("fields", "pair");
        getContent().add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), fields);
        getContent().add(new Div(button));
        getContent().addClassNames("card", "stack");
    }

    /** Whether something was written that would be lost. */
    boolean isTouched() {
        return !reason.isEmpty();
    }
}
