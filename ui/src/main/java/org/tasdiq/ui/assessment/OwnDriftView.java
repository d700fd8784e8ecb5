package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.assessment.AgreementReport;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.OwnDrift;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.Chart;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Symbol;

/** How the juror who looks marks beside their colleagues, over time; for nobody else. */
@Route("own-marking")
@Needs("assessment.readOwnDrift")
@Menu(title = "assessment.own.title", icon = "user-check", order = 8)
public class OwnDriftView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Agreements agreements;

    OwnDriftView(Agreements agreements) {
        this.agreements = agreements;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = agreements.ownDrift();
        var text = new Paragraph(getTranslation("assessment.own.text"));
        getContent().removeAll();
        getContent().add(new H1(getTranslation("assessment.own.title")), text);
        if (own.difference() == null) getContent().add(few(own));
        else getContent().add(told(own));
        getContent().add(new AgreementMethods());
    }

    private Component few(OwnDrift own) {
        return own.files() == 0
                ? new EmptyState(
                        Symbol.SCALE, getTranslation("assessment.own.none"), getTranslation("assessment.own.none.text"))
                : new EmptyState(
                        Symbol.HOURGLASS,
                        getTranslation("assessment.own.few", own.files()),
                        getTranslation("assessment.own.few.text", AgreementReport.ENOUGH));
    }

    private Component told(OwnDrift own) {
        var chart = new Chart(
                getTranslation("assessment.own.trail"),
                getTranslation("assessment.copy.openedOn"),
                own.trail().stream()
                        .map(point -> Dates.day(point.on(), getLocale()))
                        .toList(),
                List.of(Chart.Series.of(
                                getTranslation("assessment.copy.recent"),
                                Chart.Kind.LINE,
                                own.trail().stream().map(OwnDrift.Point::recent).toList())
                        .limit(0)));
        var card = new Div(
                new H2(new Drift(own.difference()).getText()),
                new Paragraph(getTranslation("assessment.own.basis", own.files(), own.marks())),
                chart);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.own.title") + " · " + getTranslation("shell.name");
    }
}
