package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.tasdiq.Step;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StepView;

/** The candidate completes what the institution found missing; the form as sent is open again. */
@Route("candidacy/complete-application/:id")
@Step("candidacy.completeApplication")
public class CompleteApplicationView extends StepView {
    private final transient Candidacies candidacies;
    private final transient EvidencePanels panels;

    CompleteApplicationView(CaseFiles files, Candidacies candidacies, EvidencePanels panels) {
        super(files);
        this.candidacies = candidacies;
        this.panels = panels;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var errors = new FieldErrors();
        var fields = new ApplicationFields[1];
        fields[0] = new ApplicationFields(head, errors, () -> {
            candidacies.save(file(), fields[0].form());
            saved();
        });
        body.add(missing(head), fields[0], panels.application(file()));
        var send = act(getTranslation("candidacy.complete.send"), () -> {
            if (!fields[0].check()) return;
            boolean sent = errors.guard(() -> {
                candidacies.save(file(), fields[0].form());
                candidacies.complete(file());
            });
            if (sent) done();
        });
        send.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        body.add(actions(send));
    }

    private Div missing(CaseFiles.Head head) {
        var card = new Div(new H2(getTranslation("candidacy.complete.missing")));
        card.addClassNames("card", "next");
        var finding = head.file().finding();
        if (finding == null) return card;
        var list = new UnorderedList();
        finding.missing().stream()
                .sorted()
                .forEach(piece -> list.add(new ListItem(getTranslation("candidacy.missing." + piece))));
        card.add(list);
        if (!finding.note().isBlank()) card.add(new Said(finding.note()));
        return card;
    }
}
