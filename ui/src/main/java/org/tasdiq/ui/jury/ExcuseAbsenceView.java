package org.tasdiq.ui.jury;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.jury.AbsenceSheet;
import org.tasdiq.jury.Absences;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StepView;

/** The candidate did not come, and may prove why, for as long as there is time. */
@Route("jury/excuse-absence/:id")
@Step("jury.excuseAbsence")
public class ExcuseAbsenceView extends StepView {
    private final transient Absences absences;
    private final transient Excuses excuses;

    ExcuseAbsenceView(CaseFiles files, Absences absences, Excuses excuses) {
        super(files);
        this.absences = absences;
        this.excuses = excuses;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var absence = absences.of(file()).orElseThrow(() -> Refusal.conflict("jury.notAbsent"));
        var reason = new TextArea(getTranslation("jury.absence.reason"));
        reason.setHelperText(getTranslation("jury.absence.reason.hint"));
        reason.setMaxLength(4000);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setValue(absence.reason());
        guardInput(reason);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "jury.excuseMissing") : null);
        var give = act(getTranslation("jury.absence.give"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> absences.explain(file(), reason.getValue()))) done();
        });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(
                new Paragraph(getTranslation("jury.absence.text", Dates.day(absence.on(), getLocale()))),
                reason,
                ExcuseProofs.own(excuses, file()));
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("jury.absence")), fields, actions(give));
        card.addClassName("card");
        if (!absence.answer().isBlank()) body.add(refused(absence));
        body.add(card);
    }

    private Div refused(AbsenceSheet absence) {
        var card = new Div(new H2(getTranslation("jury.absence.refused")), new Said(absence.answer()));
        card.addClassNames("card", "stack");
        return card;
    }
}
