package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.MemberExcuse;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** A member who was recorded absent says why, as long as there is time; papers are welcome and not required. */
class MemberExcuseForm extends Composite<Div> {
    MemberExcuseForm(
            MemberExcuses excuses,
            CandidacyId file,
            MemberExcuse excuse,
            boolean over,
            MemberShelf shelf,
            Runnable changed) {
        getContent().addClassName("fields");
        if (over) {
            getContent().add(new Paragraph(getTranslation("jury.memberExcuse.over")));
            return;
        }
        var reason = new TextArea(getTranslation("jury.memberExcuse.reason"));
        reason.setHelperText(getTranslation("jury.memberExcuse.reason.hint"));
        reason.setMaxLength(4000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(excuse.reason());
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "jury.excuseMissing") : null);
        var give = new Button(getTranslation("jury.memberExcuse.give"), pressed -> {
            if (!errors.check() || !errors.guard(() -> excuses.give(file, excuse.hearing(), reason.getValue()))) return;
            Notice.done(getTranslation("jury.memberExcuse.given"));
            changed.run();
        });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new Paragraph(
                                getTranslation("jury.memberExcuse.own.text", Dates.day(excuse.until(), getLocale()))),
                        reason,
                        ExcuseProofs.own(shelf),
                        give);
    }
}
