package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** What stands against a member of a jury: who, for which reason, in what words. Folded away until it is needed. */
class ObjectionForm extends Composite<Details> {
    /** What is done with it. */
    interface Act {
        void on(SeatSheet member, RecusalReason reason, String text);
    }

    private final String key;
    private final Select<SeatSheet> member = new Select<>();
    private final Select<RecusalReason> reason = new Select<>();
    private final TextArea words = new TextArea();

    /** @param key where its words are, such as {@code jury.challenge}; the only member there is needs no choice */
    ObjectionForm(String key, List<SeatSheet> members, List<RecusalReason> reasons, Act act, Runnable done) {
        this.key = key;
        member.setLabel(getTranslation("jury.objection.member"));
        member.setItems(members);
        member.setItemLabelGenerator(seat -> seat == null ? "" : seat.name());
        if (members.size() == 1) member.setValue(members.getFirst());
        member.setReadOnly(members.size() == 1);
        reason.setLabel(getTranslation("jury.objection.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(chosen -> chosen == null ? "" : getTranslation("jury.recusal." + chosen));
        words.setLabel(getTranslation("jury.objection.words"));
        words.setHelperText(getTranslation(key + ".words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        var errors = new FieldErrors()
                .field("text", words)
                .rule(member, chosen -> chosen == null ? Refusal.invalid("member", "required") : null)
                .rule(reason, chosen -> chosen == null ? Refusal.invalid("reason", "required") : null);
        var send = new Button(getTranslation(key), pressed -> {
            if (errors.check()) ask(errors, act, done);
        });
        send.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(new Paragraph(getTranslation(key + ".text")), member, reason, words, send);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation(key + ".title"));
        getContent().add(fields);
        getContent().setWidthFull();
    }

    private void ask(FieldErrors errors, Act act, Runnable done) {
        ConfirmAction.askBeforeLoss(
                getTranslation(key + ".title"),
                getTranslation(key + ".confirm", member.getValue().name()),
                getTranslation(key),
                () -> {
                    if (!errors.guard(() -> act.on(member.getValue(), reason.getValue(), words.getValue()))) return;
                    Notice.done(getTranslation(key + ".done", member.getValue().name()));
                    done.run();
                });
    }
}
