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
import org.tasdiq.assessment.AgreementFilter;
import org.tasdiq.assessment.AgreementReport;
import org.tasdiq.assessment.AgreementTable;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.Symbol;

/** How well the juries of an institution agree: alerts first, then over time, by certification, competency, juror and jury. */
@Route("agreement")
@Needs("assessment.readAgreement")
@Menu(title = "assessment.report.title", icon = "scale", order = 7)
public class AgreementView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Agreements agreements;
    private final AgreementFilterFields filter;
    private final Div found = new Div();

    AgreementView(Agreements agreements) {
        this.agreements = agreements;
        filter =
                new AgreementFilterFields(agreements.report(AgreementFilter.ALL).certifications(), this::chosen);
        found.addClassName("stack");
        var text = new Paragraph(getTranslation("assessment.report.text"));
        getContent().add(new H1(getTranslation("assessment.report.title")), text, filter, found);
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        fill();
    }

    /** The address keeps the choice: it can be passed on, and comes back with the browser's own buttons. */
    private void chosen() {
        PageAddress.keep("agreement", filter.choices());
        fill();
        Live.say(getTranslation(
                "assessment.report.files", agreements.report(filter.filter()).files()));
    }

    private void fill() {
        found.removeAll();
        if (!filter.isValid()) return;
        var chosen = filter.filter();
        var report = agreements.report(chosen);
        if (report.files() == 0) {
            var key = chosen.equals(AgreementFilter.ALL) ? "assessment.report.none" : "assessment.report.nothing";
            found.add(new EmptyState(Symbol.SCALE, getTranslation(key), getTranslation(key + ".text")));
            return;
        }
        var tables = new AgreementTables(agreements, chosen);
        found.add(
                new Paragraph(getTranslation("assessment.report.files", report.files())),
                section("assessment.alerts", alerts(chosen, report)),
                section("assessment.trend", tables.trend(report.quarters())),
                section(
                        "assessment.certifications",
                        tables.certifications(report.certifications()),
                        tables.download(AgreementTable.CERTIFICATIONS)),
                section(
                        "assessment.competencies",
                        tables.competencies(report.competencies()),
                        tables.download(AgreementTable.COMPETENCIES)),
                section("assessment.jurors", tables.jurors(report.jurors()), tables.download(AgreementTable.JURORS)),
                section(
                        "assessment.juries",
                        new JuryAgreements(agreements, chosen, false),
                        tables.download(AgreementTable.JURIES)),
                new AgreementMethods());
    }

    private Component alerts(AgreementFilter chosen, AgreementReport report) {
        return report.weak() == 0
                ? new EmptyState(
                        Symbol.CIRCLE_CHECK,
                        getTranslation("assessment.alerts.none"),
                        getTranslation("assessment.alerts.none.text"))
                : new JuryAgreements(agreements, chosen, true);
    }

    private Component section(String key, Component... content) {
        var section = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.report.title") + " · " + getTranslation("shell.name");
    }
}
