package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.AssessmentStatus;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.assessment.AgreementPanel;
import org.tasdiq.ui.assessment.MinutesCards;
import org.tasdiq.ui.candidacy.ApplicationSummary;
import org.tasdiq.ui.candidacy.StagePath;
import org.tasdiq.ui.credential.CredentialLists;
import org.tasdiq.ui.decision.AppealPanels;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.jury.MemberExcusePanels;
import org.tasdiq.ui.jury.SummonsPanels;
import org.tasdiq.ui.notification.LetterLists;
import org.tasdiq.ui.portfolio.AttestationPanels;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.portfolio.MatrixTable;
import org.tasdiq.ui.portfolio.SearchPanel;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FileHead;
import org.tasdiq.ui.shared.Prescriptions;
import org.tasdiq.ui.shared.Symbol;

/** One file for those who work on it: who must act, and in tabs all that is known; only tabs the reader may open. */
@Route("file/:id")
@Needs("candidacy.readFile")
public class FileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CaseFiles files;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient EvidencePanels panels;
    private final transient AttestationPanels attestations;
    private final transient Evidences evidences;
    private final transient Portfolios portfolios;
    private final transient JuryPanels juries;
    private final transient SummonsPanels summons;
    private final transient MemberExcusePanels excuses;
    private final transient Deliberations deliberations;
    private final transient Agreements agreements;
    private final transient MinutesCards minutes;
    private final transient AppealPanels appeals;
    private final transient CredentialLists credentials;
    private final transient Prescriptions prescriptions;
    private final transient LetterLists letters;
    private final transient FileDeadlines deadlines;
    private final transient FileNotes notes;
    private final transient FileRecords records;
    private final transient Guard guard;
    private String reference = "";

    FileView(
            CaseFiles files,
            Desk desk,
            TaskCards cards,
            EvidencePanels panels,
            AttestationPanels attestations,
            Evidences evidences,
            Portfolios portfolios,
            JuryPanels juries,
            SummonsPanels summons,
            MemberExcusePanels excuses,
            Deliberations deliberations,
            Agreements agreements,
            MinutesCards minutes,
            AppealPanels appeals,
            CredentialLists credentials,
            Prescriptions prescriptions,
            LetterLists letters,
            FileDeadlines deadlines,
            FileNotes notes,
            FileRecords records,
            Guard guard) {
        this.files = files;
        this.desk = desk;
        this.cards = cards;
        this.panels = panels;
        this.attestations = attestations;
        this.evidences = evidences;
        this.portfolios = portfolios;
        this.juries = juries;
        this.summons = summons;
        this.excuses = excuses;
        this.deliberations = deliberations;
        this.agreements = agreements;
        this.minutes = minutes;
        this.appeals = appeals;
        this.credentials = credentials;
        this.prescriptions = prescriptions;
        this.letters = letters;
        this.deadlines = deadlines;
        this.notes = notes;
        this.records = records;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CandidacyId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("candidacy")));
        var head = files.head(id, "");
        reference = head.file().reference();
        var tasks = desk.tasksOf(id);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("casefile.file", head.file().candidateName())), new FileHead(head));
        for (var task : tasks) {
            getContent().add(cards.list(List.of(task), task.mine()));
        }
        getContent().add(tabs(id, head, tasks));
    }

    private Div overview(CandidacyId id, CaseFiles.Head head, List<OpenTaskSheet> tasks) {
        var overview = new Div(new StagePath(head.file(), tasks));
        prescriptions.of(id).ifPresent(overview::add);
        overview.add(new ApplicationSummary(head.file(), head.certification(), head.today()));
        return overview;
    }

    private Component tabs(CandidacyId id, CaseFiles.Head head, List<OpenTaskSheet> tasks) {
        return new FileTabs(guard, id)
                .tab("overview", "candidacy.readFile", again -> overview(id, head, tasks))
                .tab("portfolio", "portfolio.readEvidence", again -> portfolio(id, head))
                .tab(
                        "jury",
                        "jury.readJury",
                        again -> new Div(summons.answer(id, again), excuses.of(id, again), juries.rounds(id, again)))
                .tab("assessment", "assessment.readMinutes", again -> assessment(id))
                .tab("decision", "decision.readDecision", again -> decision(id, again))
                .tab("deadlines", "deadline.read", again -> deadlines.list(id, again))
                .tab("notes", "desk.readNotes", again -> notes.of(id, again))
                .tab("journal", "audit.readJournal", again -> records.journal(id))
                .tab("process", "process.readPosition", again -> records.position(id));
    }

    private Div decision(CandidacyId id, Runnable again) {
        var page = new Div(appeals.decision(id, again));
        credentials.of(id, again).ifPresent(page::add);
        page.add(letters.of(id, again));
        return page;
    }

    private Div portfolio(CandidacyId id, CaseFiles.Head head) {
        var page = new Div(new SearchPanel(evidences, id), panels.reading(id));
        attestations.reading(head).ifPresent(page::add);
        page.add(new MatrixTable(portfolios.matrix(id)));
        panels.copy(id).ifPresent(page::add);
        return page;
    }

    private Div assessment(CandidacyId id) {
        var page = new Div(written(id));
        minutes.notAdopted(id).ifPresent(page::add);
        boolean open = deliberations.status(id).filter(AssessmentStatus::isOpen).isPresent();
        if (open && guard.allows("assessment.readScores", id)) page.add(new AgreementPanel(agreements.of(id)));
        return page;
    }

    private Component written(CandidacyId id) {
        var status = deliberations.status(id);
        boolean written = status.filter(s -> s == AssessmentStatus.DELIBERATED || s == AssessmentStatus.SIGNED)
                .isPresent();
        return written
                ? minutes.of(id)
                : new EmptyState(
                        Symbol.SCROLL_TEXT,
                        getTranslation("casefile.noMinutes"),
                        getTranslation("casefile.noMinutes.text"));
    }

    @Override
    public String getPageTitle() {
        return reference + " · " + getTranslation("shell.name");
    }
}
