package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.MemberExcuse;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The secretary excuses a member, or leaves them absent and says why. */
class MemberExcuseRuling extends Composite<Div> {
    private final transient Runnable changed;
    private final TextArea answer = new TextArea();
    private final FieldErrors errors = new FieldErrors().field("answer", answer);

    MemberExcuseRuling(MemberExcuses excuses, CandidacyId file, MemberExcuse excuse, Runnable changed) {
        this.changed = changed;
        answer.setLabel(getTranslation("jury.memberExcuse.why"));
        answer.setHelperText(getTranslation("jury.memberExcuse.why.hint"));
        answer.setMaxLength(2000);
        answer.setWidthFull();
        answer.addValueChangeListener(written -> answer.setInvalid(false));
        var accept = ask("jury.memberExcuse.accept", () -> judge(excuses, file, excuse, true));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = ask("jury.memberExcuse.leave", () -> judge(excuses, file, excuse, false));
        var row = new Div(accept, leave);
        row.addClassName("step-actions");
        getContent().add(answer, row);
        getContent().addClassName("fields");
    }

    private void judge(MemberExcuses excuses, CandidacyId file, MemberExcuse excuse, boolean accepted) {
        var words = accepted ? "" : answer.getValue();
        if (!errors.guard(() -> excuses.judge(file, excuse.hearing(), excuse.member(), accepted, words))) return;
        Notice.done(getTranslation("jury.memberExcuse.judged"));
        changed.run();
    }

    /** It is said once, and takes the papers away. */
    private Button ask(String key, Runnable work) {
        var verb = getTranslation(key);
        return new Button(
                verb, pressed -> ConfirmAction.ask(verb, getTranslation("jury.memberExcuse.confirm"), verb, work));
    }
}
