package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.decision.AppealPanels;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.notification.LetterLists;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FileHead;
import org.tasdiq.ui.shared.Notice;

/** The candidate's file on one page: the four stages, the one thing to do now, letters, decision, and the way out. */
@Route("candidacy/my-file/:id")
@Needs("candidacy.readFile")
public class MyFileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CaseFiles files;
    private final transient Candidacies candidacies;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient EvidencePanels panels;
    private final transient LetterLists letters;
    private final transient AppealPanels appeals;
    private final transient JuryPanels juries;
    private final transient Guard guard;
    private final transient Actors actors;
    private String reference = "";

    MyFileView(
            CaseFiles files,
            Candidacies candidacies,
            Desk desk,
            TaskCards cards,
            EvidencePanels panels,
            LetterLists letters,
            AppealPanels appeals,
            JuryPanels juries,
            Guard guard,
            Actors actors) {
        this.files = files;
        this.candidacies = candidacies;
        this.desk = desk;
        this.cards = cards;
        this.panels = panels;
        this.letters = letters;
        this.appeals = appeals;
        this.juries = juries;
        this.guard = guard;
        this.actors = actors;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CandidacyId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("candidacy"))));
    }

    private void show(CandidacyId id) {
        var head = files.head(id, "");
        reference = head.file().reference();
        var tasks = desk.tasksOf(id);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("candidacy.myFile")), new FileHead(head), next(tasks));
        getContent().add(new StagePath(head.file(), tasks));
        getContent().add(appeals.decision(id, () -> show(id)), letters.of(id));
        getContent().add(juries.named(id, () -> show(id)));
        getContent().add(new ApplicationSummary(head.file(), head.certification()), panels.reading(id));
        if (guard.allows("candidacy.consentToAdviser", id)
                && !head.file().status().isOver()) {
            getContent().add(adviser(id), withdraw(id));
        }
    }

    private Component next(List<OpenTaskSheet> tasks) {
        var mine = tasks.stream()
                .filter(task -> task.waitingFor().contains(actors.person()))
                .toList();
        if (!mine.isEmpty()) return new Div(new H2(getTranslation("candidacy.next.you")), cards.list(mine, true));
        var card = new Div(new H2(getTranslation("candidacy.next.others")));
        card.addClassNames("card", "next");
        if (tasks.isEmpty()) card.add(new Paragraph(getTranslation("candidacy.next.nobody")));
        else card.add(cards.list(tasks, false));
        return card;
    }

    private Component adviser(CandidacyId id) {
        var email = new EmailField(getTranslation("candidacy.adviser.email"));
        email.setHelperText(getTranslation("candidacy.adviser.hint"));
        email.setWidthFull();
        var errors = new FieldErrors().field("adviser", email);
        var accept = new Button(getTranslation("candidacy.adviser.accept"), pressed -> {
            if (errors.guard(() -> candidacies.consentToAdviser(id, email.getValue()))) {
                Notice.done(getTranslation("candidacy.adviser.accepted"));
            }
        });
        var fields = new Div(email, accept);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("candidacy.adviser")), fields);
        card.addClassName("card");
        return card;
    }

    private Component withdraw(CandidacyId id) {
        var reason = new TextArea(getTranslation("candidacy.withdraw.reason"));
        reason.setWidthFull();
        var errors =
                new FieldErrors().rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "required") : null);
        var leave = new Button(getTranslation("candidacy.withdraw"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.askBeforeLoss(
                    getTranslation("candidacy.withdraw.title"),
                    getTranslation("candidacy.withdraw.text"),
                    getTranslation("candidacy.withdraw"),
                    () -> {
                        candidacies.withdraw(id, reason.getValue());
                        show(id);
                    });
        });
        leave.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(new Paragraph(getTranslation("candidacy.withdraw.text")), reason, leave);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("candidacy.withdraw.title")), fields);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidacy.myFile") + " · " + reference + " · " + getTranslation("shell.name");
    }
}
