package org.tasdiq.ui.decision;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.decision.Conditions;
import org.tasdiq.decision.Decisions;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/** The authority says whether the condition of the jury is fulfilled; only then is anything issued. */
@Route("decision/settle-condition/:id")
@Step("decision.settleCondition")
public class SettleConditionView extends StepView {
    private final transient Conditions conditions;
    private final transient Decisions decisions;

    SettleConditionView(CaseFiles files, Conditions conditions, Decisions decisions) {
        super(files);
        this.conditions = conditions;
        this.decisions = decisions;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var met = new RadioButtonGroup<Boolean>(getTranslation("decision.condition.met"));
        met.setItems(true, false);
        met.setItemLabelGenerator(
                yes -> getTranslation(yes ? "decision.condition.fulfilled" : "decision.condition.unfulfilled"));
        met.setHelperText(getTranslation("decision.condition.met.hint"));
        met.setRequiredIndicatorVisible(true);
        var reasons = new TextArea(getTranslation("decision.condition.reasons"));
        reasons.setHelperText(getTranslation("decision.condition.reasons.hint"));
        reasons.setWidthFull();
        reasons.setMinRows(3);
        guardInput(met, reasons);
        var errors = new FieldErrors()
                .field("reasons", reasons)
                .rule(met, chosen -> chosen == null ? Refusal.invalid("met", "required") : null);
        var settle = act(getTranslation("decision.condition.settle"), () -> {
            if (!errors.check()) return;
            if (errors.guard(() -> conditions.settle(file(), met.getValue(), reasons.getValue()))) done();
        });
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(met, reasons);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("decision.condition.settle")), fields, actions(settle));
        card.addClassName("card");
        decisions.current(file()).ifPresent(decision -> body.add(new DecisionCard(decision, Map.of())));
        body.add(card);
    }
}
