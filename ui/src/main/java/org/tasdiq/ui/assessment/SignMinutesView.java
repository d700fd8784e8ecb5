package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.tasdiq.Step;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.StepView;

/** Everybody who voted reads the minutes as they are frozen, and signs; the president first. */
@Route("assessment/sign-minutes/:id")
@Step("assessment.signMinutes")
public class SignMinutesView extends StepView {
    private final transient Deliberations deliberations;

    SignMinutesView(CaseFiles files, Deliberations deliberations) {
        super(files);
        this.deliberations = deliberations;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var minutes = deliberations.minutes(file());
        var sign = new Div(
                new H2(getTranslation("assessment.sign")),
                new Paragraph(getTranslation("assessment.sign.text")),
                actions(finish(getTranslation("assessment.sign.button"), () -> deliberations.signMinutes(file()))));
        sign.addClassName("card");
        body.add(new MinutesCard(minutes), sign);
    }
}
