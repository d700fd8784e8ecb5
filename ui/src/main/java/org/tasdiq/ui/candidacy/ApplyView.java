package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.CarriedPanels;
import org.tasdiq.ui.portfolio.CommentPanels;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FileHead;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Saved;

/** Writing the application: kept as a draft with every field left, sent when it is ready. */
@Route("candidacy/apply/:id")
@Needs("candidacy.saveApplication")
public class ApplyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CaseFiles files;
    private final transient Candidacies candidacies;
    private final transient AdviserPanels advisers;
    private final transient EvidencePanels panels;
    private final transient CarriedPanels carried;
    private final transient CommentPanels comments;
    private final transient Guard guard;

    ApplyView(
            CaseFiles files,
            Candidacies candidacies,
            AdviserPanels advisers,
            EvidencePanels panels,
            CarriedPanels carried,
            CommentPanels comments,
            Guard guard) {
        this.files = files;
        this.candidacies = candidacies;
        this.advisers = advisers;
        this.panels = panels;
        this.carried = carried;
        this.comments = comments;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CandidacyId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("candidacy")));
        var head = files.head(id, "");
        var saved = new Saved();
        var errors = new FieldErrors();
        var fields = new ApplicationFields[1];
        fields[0] = new ApplicationFields(head, errors, () -> {
            candidacies.save(id, fields[0].form());
            saved.now();
        });
        var title = new Div(new H1(getTranslation("candidacy.apply.title")), saved);
        title.addClassName("step-title");
        getContent().removeAll();
        var papers = comments.beside(head, panels.application(id));
        getContent().add(title, new FileHead(head), fields[0], papers);
        comments.of(head, papers::shows).ifPresent(getContent()::add);
        carried.announced(id).ifPresent(getContent()::add);
        advisers.of(head.file()).ifPresent(getContent()::add);
        if (guard.allows("candidacy.submitApplication", id)) getContent().add(actions(id, fields[0], errors));
    }

    private Component actions(CandidacyId id, ApplicationFields fields, FieldErrors errors) {
        var send = new Button(getTranslation("candidacy.apply.send"), pressed -> {
            if (!fields.check()) return;
            ConfirmAction.ask(
                    getTranslation("candidacy.apply.confirm.title"),
                    getTranslation("candidacy.apply.confirm.text"),
                    getTranslation("candidacy.apply.send"),
                    () -> errors.guard(() -> {
                        candidacies.save(id, fields.form());
                        candidacies.submit(id);
                        Notice.done(getTranslation("candidacy.apply.sent"));
                        UI.getCurrent().navigate("candidacy/my-file/" + id);
                    }));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send);
        row.addClassName("step-actions");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidacy.apply.title") + " · " + getTranslation("shell.name");
    }
}
