package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tasdiq.Step;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.CommentedPart;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Passages;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.SubmissionStatement;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.CarriedPanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Prescriptions;
import org.tasdiq.ui.shared.StepView;

/** The candidate brings the evidence, says what it proves, looks at the gaps, and hands the portfolio in. */
@Route("portfolio/compile-portfolio/:id")
@Step("portfolio.compilePortfolio")
@Needs(value = "portfolio.compilePortfolio", or = "portfolio.claimCompetency")
public class CompilePortfolioView extends StepView {
    private final transient Portfolios portfolios;
    private final transient Evidences evidences;
    private final transient EvidencePanels panels;
    private final transient Passages passages;
    private final transient AttestationPanels attestations;
    private final transient Prescriptions prescriptions;
    private final transient CarriedPanels carried;
    private final transient CommentPanels comments;
    private final transient Guard guard;
    private final List<ClaimFields> claims = new ArrayList<>();

    CompilePortfolioView(
            CaseFiles files,
            Portfolios portfolios,
            Evidences evidences,
            EvidencePanels panels,
            Passages passages,
            AttestationPanels attestations,
            Prescriptions prescriptions,
            CarriedPanels carried,
            CommentPanels comments,
            Guard guard) {
        super(files);
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.panels = panels;
        this.passages = passages;
        this.attestations = attestations;
        this.prescriptions = prescriptions;
        this.carried = carried;
        this.comments = comments;
        this.guard = guard;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        claims.clear();
        var portfolio = portfolios.sheet(file());
        var matrix = new Div();
        var panel = comments.beside(head, panels.portfolio(file()));
        panel.onChange(() -> {
            claims.forEach(claim -> claim.offer(evidences.list(file())));
            show(matrix);
        });
        var narrative = new TextArea(getTranslation("portfolio.narrative"));
        narrative.setHelperText(getTranslation("portfolio.narrative.hint"));
        narrative.setMinRows(6);
        narrative.setWidthFull();
        narrative.setValue(portfolio.narrative());
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        keepDraft(() -> portfolios.tell(file(), narrative.getValue()), narrative);
        prescriptions.of(file()).ifPresent(body::add);
        carried.of(file(), panel::handedIn).ifPresent(body::add);
        body.add(panel);
        attestations.asking(head).ifPresent(body::add);
        comments.of(head, about -> about.part() == CommentedPart.CLAIM || panel.shows(about))
                .ifPresent(body::add);
        body.add(card("portfolio.narrative.title", narrative), claims(head, matrix), matrix);
        if (guard.allows("portfolio.compilePortfolio", file())) body.add(sending());
        show(matrix);
    }

    private Component claims(CaseFiles.Head head, Div matrix) {
        var written = portfolios.sheet(file()).claims().stream().collect(Collectors.toMap(c -> c.competency(), c -> c));
        var all = new Div(
                new H2(getTranslation("portfolio.claims")), new Paragraph(getTranslation("portfolio.claims.text")));
        all.addClassNames("card", "stack");
        var beside = comments.claims(head);
        for (var block : head.certification().targeted(head.file().targetBlocks())) {
            var list = new Div();
            list.addClassName("stack");
            for (var competency : block.competencies()) {
                var fields =
                        new ClaimFields(competency, written.get(competency.id()), evidences.list(file()), claim -> {
                            portfolios.claim(file(), competency.id(), claim.position(), claim.text(), claim.evidence());
                            saved();
                            show(matrix);
                        });
                claims.add(fields);
                list.add(fields);
                beside.apply(competency).ifPresent(list::add);
                list.add(new PassageList(passages, file(), competency, link -> {
                    fields.link(link);
                    show(matrix);
                }));
            }
            var details = new Details(block.code() + " · " + block.title().in(getLocale()), list);
            details.setOpened(true);
            details.setWidthFull();
            all.add(details);
        }
        return all;
    }

    private void show(Div place) {
        MatrixSheet matrix = portfolios.matrix(file());
        place.removeAll();
        place.add(new MatrixTable(matrix));
    }

    private Component sending() {
        var sincere = new Checkbox(getTranslation("portfolio.statement.sincere"));
        var disclosure = new Checkbox(getTranslation("portfolio.statement.disclosure"));
        var errors = new FieldErrors().field("sincere", sincere).field("disclosure", disclosure);
        var send =
                act(getTranslation("portfolio.submit"), () -> {
                    if (errors.guard(() -> portfolios.submit(
                            file(), new SubmissionStatement(sincere.getValue(), disclosure.getValue())))) done();
                });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var card = card("portfolio.submit.title", sincere, disclosure);
        card.add(actions(send));
        return card;
    }

    private Div card(String title, Component... content) {
        var fields = new Div(content);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation(title)), fields);
        card.addClassName("card");
        return card;
    }
}
