package org.tasdiq.ui.decision;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.ui.assessment.MinutesCards;
import org.tasdiq.ui.candidacy.ApplicationSummary;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/** The board, none of whom took part, rules on the appeal; upheld, what it contests is annulled. */
@Route("decision/review-appeal/:id")
@Step("decision.reviewAppeal")
public class ReviewAppealView extends StepView {
    private final transient Appeals appeals;
    private final transient AppealPanels panels;
    private final transient Deliberations deliberations;
    private final transient MinutesCards minutes;

    ReviewAppealView(
            CaseFiles files, Appeals appeals, AppealPanels panels, Deliberations deliberations, MinutesCards minutes) {
        super(files);
        this.appeals = appeals;
        this.panels = panels;
        this.deliberations = deliberations;
        this.minutes = minutes;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var ruling = new RadioButtonGroup<AppealRuling>(getTranslation("decision.review.ruling"));
        ruling.setItems(AppealRuling.values());
        ruling.setItemLabelGenerator(r -> getTranslation("decision.ruling." + r));
        var lodged = appeals.of(file());
        boolean rejection = !lodged.isEmpty() && lodged.getLast().againstRejection();
        ruling.setHelperText(
                getTranslation(rejection ? "decision.review.ruling.hint.rejection" : "decision.review.ruling.hint"));
        ruling.setRequiredIndicatorVisible(true);
        var reasons = new TextArea(getTranslation("decision.review.reasons"));
        reasons.setWidthFull();
        reasons.setMinRows(4);
        reasons.setRequiredIndicatorVisible(true);
        guardInput(ruling, reasons);
        var errors = new FieldErrors()
                .field("reasons", reasons)
                .rule(ruling, chosen -> chosen == null ? Refusal.invalid("ruling", "required") : null)
                .rule(reasons, text -> text.isBlank() ? Refusal.invalid("reasons", "required") : null);
        var rule = act(getTranslation("decision.review.rule"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> appeals.review(file(), ruling.getValue(), reasons.getValue()))) done();
        });
        rule.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(ruling, reasons);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("decision.review")), fields, actions(rule));
        card.addClassName("card");
        lodged.forEach(appeal -> body.add(panels.appeal(appeal)));
        if (!lodged.isEmpty()) body.add(panels.contestedBy(lodged.getLast()));
        if (rejection) body.add(new ApplicationSummary(head.file(), head.certification(), head.today()));
        deliberations.status(file()).ifPresent(status -> body.add(minutes.of(file())));
        body.add(card);
    }
}
