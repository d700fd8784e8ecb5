package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.tasdiq.Refusal;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The secretary's answer to a challenge that is not followed: the member stays, and the candidate reads why. */
class DismissalForm extends Composite<Details> {
    DismissalForm(SeatSheet member, Consumer<String> answer, Runnable done) {
        var words = new TextArea(getTranslation("jury.dismiss.answer"));
        words.setMaxLength(2000);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("text", words)
                .rule(words, text -> text.isBlank() ? Refusal.invalid("text", "required") : null);
        var send = new Button(getTranslation("jury.dismiss"), pressed -> {
            if (!errors.check() || !errors.guard(() -> answer.accept(words.getValue()))) return;
            Notice.done(getTranslation("jury.dismiss.done"));
            done.run();
        });
        var fields = new Div(new Paragraph(getTranslation("jury.dismiss.text")), words, send);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("jury.dismiss.title") + " — " + member.name());
        getContent().add(fields);
        getContent().setWidthFull();
    }
}
