package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tasdiq.ui.shared.FieldErrors;

/** Asks how something shall be done with the chosen files. */
class BulkDialog extends Dialog {
    private final FieldErrors errors;

    BulkDialog(String title, String about, FieldErrors errors, Component... fields) {
        this.errors = errors;
        setHeaderTitle(title);
        var form = new Div(fields);
        form.addClassName("fields");
        var body = new Div(new Paragraph(about), form);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shell.cancel"), pressed -> close()));
    }

    BulkDialog choice(String key, Runnable action) {
        getFooter().add(button(key, action));
        return this;
    }

    /** The main button, the last one. */
    BulkDialog main(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
        return this;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), pressed -> {
            if (!errors.check()) return;
            close();
            action.run();
        });
    }
}
