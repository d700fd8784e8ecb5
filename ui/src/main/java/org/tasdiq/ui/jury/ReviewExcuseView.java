package org.tasdiq.ui.jury;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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

/** The secretary reads why the candidate did not come, and whether there is another session. */
@Route("jury/review-excuse/:id")
@Step("jury.reviewExcuse")
public class ReviewExcuseView extends StepView {
    private final transient Absences absences;
    private final transient Excuses excuses;

    ReviewExcuseView(CaseFiles files, Absences absences, Excuses excuses) {
        super(files);
        this.absences = absences;
        this.excuses = excuses;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var absence = absences.of(file()).orElseThrow(() -> Refusal.conflict("jury.noExcuse"));
        var ruling = new RadioButtonGroup<Boolean>(getTranslation("jury.excuse.ruling"));
        ruling.setItems(true, false);
        ruling.setItemLabelGenerator(yes -> getTranslation(yes ? "jury.excuse.accept" : "jury.excuse.refuse"));
        ruling.setHelperText(getTranslation("jury.excuse.ruling.hint"));
        ruling.setRequiredIndicatorVisible(true);
        var answer = new TextArea(getTranslation("jury.excuse.answer"));
        answer.setHelperText(getTranslation("jury.excuse.answer.hint"));
        answer.setMaxLength(2000);
        answer.setWidthFull();
        answer.setMinRows(3);
        guardInput(ruling, answer);
        var errors = new FieldErrors()
                .field("answer", answer)
                .rule(ruling, chosen -> chosen == null ? Refusal.invalid("ruling", "required") : null);
        var decide = act(getTranslation("jury.excuse.decide"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> absences.review(file(), ruling.getValue(), answer.getValue()))) done();
        });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(ruling, answer);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("jury.reviewExcuse.title")), fields, actions(decide));
        card.addClassName("card");
        body.add(said(absence), card);
    }

    private Div said(AbsenceSheet absence) {
        var card = new Div(
                new H2(getTranslation("jury.excuse")),
                new Paragraph(getTranslation("jury.excuse.session", Dates.day(absence.on(), getLocale()))),
                new Said(absence.reason()),
                ExcuseProofs.toRead(excuses, file()));
        card.addClassNames("card", "stack");
        return card;
    }
}
