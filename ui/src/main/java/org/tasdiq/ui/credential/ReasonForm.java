package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** Something that takes a credential's force away, with a coded reason and words. Folded away until it is needed. */
class ReasonForm extends Composite<NativeDetails> {
    /** What is done with the reason. */
    interface Act {
        void because(StatusReason reason, String words);
    }

    /** @param key of the texts: the verb, {@code .text} and {@code .done} */
    ReasonForm(String key, List<StatusReason> reasons, Act act, Runnable changed) {
        var title = getTranslation(key);
        var reason = new Select<StatusReason>();
        reason.setLabel(getTranslation("credential.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(one -> getTranslation("credential.reason." + one));
        reason.setWidthFull();
        var words = new TextArea(getTranslation("credential.reason.words"));
        words.setHelperText(getTranslation("credential.reason.words.hint"));
        words.setMaxLength(1000);
        words.setWidthFull();
        var errors = new FieldErrors()
                .field("reason", reason)
                .field("words", words)
                .rule(reason, one -> one == null ? Refusal.invalid("reason", "required") : null);
        var send = new Button(title, pressed -> {
            words.setInvalid(false);
            if (!errors.check() || !errors.guard(() -> act.because(reason.getValue(), words.getValue()))) return;
            Notice.done(getTranslation(key + ".done"));
            changed.run();
        });
        send.addThemeVariants(ButtonVariant.ERROR);
        var form = new Div(new Paragraph(getTranslation(key + ".text")), reason, words, new Div(send));
        form.addClassName("stack");
        getContent().setSummaryText(title);
        getContent().setContent(form);
    }
}
