package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.ApplicationFinding;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/** The programme head gives the opinion; the certifying authority decides, always with it in view. */
@Route("candidacy/decide-admissibility/:id")
@Step("candidacy.decideAdmissibility")
@Needs(value = "candidacy.decideAdmissibility", or = "candidacy.giveOpinion")
public class DecideAdmissibilityView extends StepView {
    private final transient Intake intake;
    private final transient EvidencePanels panels;
    private final transient Guard guard;

    DecideAdmissibilityView(CaseFiles files, Intake intake, EvidencePanels panels, Guard guard) {
        super(files);
        this.intake = intake;
        this.panels = panels;
        this.guard = guard;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        body.add(new ApplicationSummary(head.file(), head.certification(), head.today()), panels.reading(file()));
        var findings = intake.findings(file());
        if (!findings.isEmpty()) body.add(advice(findings));
        if (guard.allows("candidacy.giveOpinion", file())) body.add(opinion());
        if (guard.allows("candidacy.decideAdmissibility", file())) {
            body.add(head.file().programmeHeadOpinion() == null ? waiting() : decision());
        }
    }

    private Component advice(List<ApplicationFinding> findings) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var finding : findings) {
            var basis = new Span(finding.legalBasis().in(getLocale()));
            basis.addClassName("quiet");
            list.add(new ListItem(new Span(words(finding)), basis));
        }
        var card = new Div(
                new H2(getTranslation("candidacy.findings")),
                new Paragraph(getTranslation("candidacy.findings.text")),
                list);
        card.addClassNames("card", "stack");
        return card;
    }

    private String words(ApplicationFinding finding) {
        var key = "candidacy.finding." + finding.code();
        return switch (finding.code()) {
            case TOO_SHORT -> getTranslation(key, finding.found(), finding.required());
            case NOT_COUNTABLE ->
                getTranslation(
                        key,
                        finding.kinds().stream()
                                .map(kind -> getTranslation("candidacy.kind." + kind))
                                .collect(Collectors.joining(" · ")));
        };
    }

    private Component waiting() {
        var card = new Div(
                new H2(getTranslation("candidacy.decide.waiting")),
                new Paragraph(getTranslation("refusal.candidacy.opinionMissing")));
        card.addClassNames("card", "next");
        return card;
    }

    private Component opinion() {
        var favourable = new RadioButtonGroup<Boolean>(getTranslation("candidacy.opinion"));
        favourable.setItems(true, false);
        favourable.setItemLabelGenerator(
                yes -> getTranslation(yes ? "candidacy.opinion.favourable" : "candidacy.opinion.unfavourable"));
        favourable.setRequiredIndicatorVisible(true);
        var text = area("candidacy.opinion.text");
        guardInput(favourable, text);
        var errors = new FieldErrors()
                .rule(favourable, chosen -> chosen == null ? Refusal.invalid("favourable", "required") : null)
                .rule(text, words -> words.isBlank() ? Refusal.invalid("text", "required") : null);
        var give = act(getTranslation("candidacy.opinion.give"), () -> {
            if (!errors.check()) return;
            intake.giveOpinion(file(), favourable.getValue(), text.getValue());
            done();
        });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        return card("candidacy.opinion.programmeHead", favourable, text, give);
    }

    private Component decision() {
        var admissible = new RadioButtonGroup<Boolean>(getTranslation("candidacy.decide"));
        admissible.setItems(true, false);
        admissible.setItemLabelGenerator(
                yes -> getTranslation(yes ? "candidacy.decide.admissible" : "candidacy.decide.rejected"));
        admissible.setRequiredIndicatorVisible(true);
        var reasons = new CheckboxGroup<RejectionReason>(getTranslation("candidacy.decide.reasons"));
        reasons.setItems(RejectionReason.values());
        reasons.setItemLabelGenerator(reason -> getTranslation("candidacy.rejection." + reason));
        reasons.setVisible(false);
        var explanation = area("candidacy.decide.explanation");
        admissible.addValueChangeListener(e -> reasons.setVisible(Boolean.FALSE.equals(e.getValue())));
        guardInput(admissible, reasons, explanation);
        var errors = new FieldErrors()
                .field("explanation", explanation)
                .rule(admissible, chosen -> chosen == null ? Refusal.invalid("admissible", "required") : null)
                .rule(
                        reasons,
                        chosen -> reasons.isVisible() && chosen.isEmpty()
                                ? Refusal.invalid("reasons", "candidacy.explanationMissing")
                                : null);
        var decide =
                act(getTranslation("candidacy.decide.button"), () -> {
                    if (!errors.check()) return;
                    Set<RejectionReason> against = admissible.getValue() ? Set.of() : reasons.getValue();
                    if (errors.guard(() -> intake.decideAdmissibility(
                            file(), new AdmissibilityRuling(against, explanation.getValue())))) done();
                });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        return card("candidacy.decide", admissible, reasons, explanation, decide);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setHelperText(getTranslation(key + ".hint"));
        area.setMaxLength(4000);
        area.setWidthFull();
        return area;
    }

    private Component card(String title, Component... content) {
        var fields = new Div(content);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation(title)), fields);
        card.addClassName("card");
        return card;
    }
}
