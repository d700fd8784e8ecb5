package org.tasdiq.ui.shared;

import com.vaadin.flow.component.textfield.TextField;
import org.tasdiq.Refusal;

/** The field for a code of the second factor; telephones and password managers offer to fill it. */
public class CodeField extends TextField {
    private static final int LONGEST = 24;

    /** @param recovery whether a recovery code is taken as well */
    public CodeField(boolean recovery) {
        setLabel(getTranslation("account.code"));
        setHelperText(getTranslation(recovery ? "account.code.hint" : "account.code.first"));
        getElement().setProperty("autocomplete", "one-time-code");
        setMaxLength(LONGEST);
        setRequiredIndicatorVisible(true);
        addClassName("code-field");
    }

    /** The rules of the field, to be checked before anything is sent. */
    public FieldErrors errors() {
        return new FieldErrors()
                .field("code", this)
                .rule(this, code -> code.isBlank() ? Refusal.invalid("code", "required") : null);
    }
}
