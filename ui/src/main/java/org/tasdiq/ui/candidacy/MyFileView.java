package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.CredentialLists;
import org.tasdiq.ui.decision.AppealPanels;
import org.tasdiq.ui.decision.FollowUpPanels;
import org.tasdiq.ui.desk.DeskBell;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.jury.SummonsPanels;
import org.tasdiq.ui.notification.LetterLists;
import org.tasdiq.ui.portfolio.CommentPanels;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FileHead;
import org.tasdiq.ui.shared.Prescriptions;

/** The candidate's file on one page: the four stages, the one thing to do now, letters, decision, jury, and the way out; the adviser reads it too. */
@Route("candidacy/my-file/:id")
@Needs("candidacy.readFile")
public class MyFileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CaseFiles files;
    private final transient Candidacies candidacies;
    private final transient Intake intake;
    private final transient Decisions decisions;
    private final transient AdviserPanels advisers;
    private final transient CommentPanels comments;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient EvidencePanels panels;
    private final transient LetterLists letters;
    private final transient AppealPanels appeals;
    private final transient FollowUpPanels followUps;
    private final transient CredentialLists credentials;
    private final transient Prescriptions prescriptions;
    private final transient JuryPanels juries;
    private final transient SummonsPanels summons;
    private final transient Guard guard;
    private final transient Actors actors;
    private final Div now = new Div();
    private @Nullable CandidacyId shown;
    private List<OpenTaskSheet> waiting = List.of();
    private String reference = "";
    private String title = "";

    MyFileView(
            CaseFiles files,
            Candidacies candidacies,
            Intake intake,
            Decisions decisions,
            AdviserPanels advisers,
            CommentPanels comments,
            Desk desk,
            TaskCards cards,
            EvidencePanels panels,
            LetterLists letters,
            AppealPanels appeals,
            FollowUpPanels followUps,
            CredentialLists credentials,
            Prescriptions prescriptions,
            JuryPanels juries,
            SummonsPanels summons,
            Guard guard,
            Actors actors,
            DeskBell bell) {
        this.files = files;
        this.candidacies = candidacies;
        this.intake = intake;
        this.decisions = decisions;
        this.advisers = advisers;
        this.comments = comments;
        this.desk = desk;
        this.cards = cards;
        this.panels = panels;
        this.letters = letters;
        this.appeals = appeals;
        this.followUps = followUps;
        this.credentials = credentials;
        this.prescriptions = prescriptions;
        this.juries = juries;
        this.summons = summons;
        this.guard = guard;
        this.actors = actors;
        getContent().addClassName("stack");
        now.addClassName("stack");
        bell.hear(this, this::showNow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CandidacyId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("candidacy"))));
    }

    private void show(CandidacyId id) {
        var head = files.head(id, "");
        reference = head.file().reference();
        shown = id;
        show(head, desk.tasksOf(id));
        getContent().removeAll();
        boolean own = head.file().candidate().equals(actors.person());
        title = getTranslation(own ? "candidacy.myFile" : "candidacy.supportedFile");
        getContent().add(new H1(title), new FileHead(head), now);
        prescriptions.of(id).ifPresent(getContent()::add);
        followUps.of(id).ifPresent(getContent()::add);
        getContent().add(appeals.decision(id, () -> show(id)));
        credentials.of(id, () -> show(id)).ifPresent(getContent()::add);
        getContent().add(letters.of(id, () -> show(id)));
        getContent().add(summons.answer(id, () -> show(id)));
        getContent().add(juries.named(id, () -> show(id)));
        var evidence = comments.beside(head, panels.reading(id));
        getContent().add(new ApplicationSummary(head.file(), head.certification(), head.today()), evidence);
        panels.copy(id).ifPresent(getContent()::add);
        comments.of(head, evidence::shows).ifPresent(getContent()::add);
        accompaniment(head);
        if (mayWithdraw(head.file())) getContent().add(new WithdrawForm(candidacies, id, () -> show(id)));
    }

    private boolean mayWithdraw(CandidacySheet file) {
        return !file.status().isOver()
                && guard.allows("candidacy.withdraw", file.id())
                && decisions.history(file.id()).stream().noneMatch(DecisionSheet::active);
    }

    private void accompaniment(CaseFiles.Head head) {
        var file = head.file();
        boolean isWritten = file.status() == CandidacyStatus.DRAFT || file.status() == CandidacyStatus.INCOMPLETE;
        if (isWritten && guard.allows("candidacy.adviseApplication", file.id()))
            getContent().add(new AdviceForm(intake, file, () -> show(file.id())));
        advisers.of(file).ifPresent(getContent()::add);
        advisers.resigning(file).ifPresent(getContent()::add);
    }

    /** For an adviser who may also write: the application until it is sent, then the portfolio. */
    private Optional<Anchor> writing(CandidacySheet file, List<OpenTaskSheet> tasks) {
        if (guard.allows("candidacy.consentToAdviser", file.id())) return Optional.empty();
        if (file.status() == CandidacyStatus.DRAFT && guard.allows("candidacy.saveApplication", file.id()))
            return Optional.of(
                    new Anchor("candidacy/apply/" + file.id(), getTranslation("candidacy.adviser.writeApplication")));
        return tasks.stream()
                .filter(task -> task.step().equals("portfolio.compilePortfolio"))
                .filter(task -> guard.allows("portfolio.claimCompetency", task.file()))
                .map(task -> new Anchor(TaskCards.route(task), getTranslation("candidacy.adviser.writePortfolio")))
                .findFirst();
    }

    /** Only what is to be done now: whoever writes further down on the page is not disturbed. */
    private void showNow() {
        if (shown == null) return;
        var tasks = desk.tasksOf(shown);
        if (!tasks.equals(waiting)) show(files.head(shown, ""), tasks);
    }

    private void show(CaseFiles.Head head, List<OpenTaskSheet> tasks) {
        waiting = tasks;
        now.removeAll();
        now.add(next(tasks));
        writing(head.file(), tasks).ifPresent(now::add);
        now.add(new StagePath(head.file(), tasks));
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

    @Override
    public String getPageTitle() {
        return title + " · " + reference + " · " + getTranslation("shell.name");
    }
}
