package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.AppealSheet;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.ui.notification.ReceiptPanels;
import org.tasdiq.ui.portfolio.AppealPaperList;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.RulingAuthors;

/** The decisions of a file, and the rejection of an application, as those see them whom they concern, with the day of receipt, the appeal, the revocation and the way to them. */
@org.springframework.stereotype.Component
public class AppealPanels {
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealPapers papers;
    private final RulingAuthors authors;
    private final RevocationPanels revocations;
    private final ReceiptPanels receipts;
    private final PostOffice post;
    private final FileBell bell;
    private final Guard guard;

    AppealPanels(
            Decisions decisions,
            Appeals appeals,
            AppealPapers papers,
            RulingAuthors authors,
            RevocationPanels revocations,
            ReceiptPanels receipts,
            PostOffice post,
            FileBell bell,
            Guard guard) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.papers = papers;
        this.authors = authors;
        this.revocations = revocations;
        this.receipts = receipts;
        this.post = post;
        this.bell = bell;
        this.guard = guard;
    }

    /**
     * The decision that holds first, those taken away after it, the rejection of the application last; empty while nothing is
     * decided, or where the reader may not see it.
     */
    public Component decision(CandidacyId file, Runnable changed) {
        if (!guard.allows("decision.readDecision", file)) return new Div();
        var all = new Div();
        all.addClassName("stack");
        var lodged = appeals.of(file);
        for (var decision : decisions.history(file).reversed()) {
            all.add(card(decision));
            revocations.of(decision, changed).ifPresent(all::add);
            boolean holds = decision.active() && decision.notifiedOn() != null;
            if (holds)
                all.add(receipts.of(file, one -> one.kind().isDecision() && one.round() == decision.round(), changed));
            contested(all, file, against(lodged, decision.round()), holds, false, changed);
        }
        decisions.rejection(file).ifPresent(rejection -> {
            all.add(new RejectionCard(rejection, post.addresses(file)));
            if (rejection.active()) all.add(receipts.of(file, one -> one.kind() == LetterKind.INADMISSIBLE, changed));
            contested(all, file, against(lodged, 0), rejection.active(), true, changed);
        });
        return all;
    }

    private void contested(
            Div all, CandidacyId file, List<AppealSheet> lodged, boolean holds, boolean rejection, Runnable changed) {
        lodged.forEach(appeal -> all.add(appeal(appeal)));
        if (holds && lodged.isEmpty() && guard.allows("decision.lodgeAppeal", file))
            all.add(contest(file, rejection, changed));
    }

    /** What an appeal is directed against. */
    Component contestedBy(AppealSheet appeal) {
        if (!appeal.againstRejection())
            return decisions.current(appeal.file()).<Component>map(this::card).orElseGet(Div::new);
        return decisions
                .rejection(appeal.file())
                .<Component>map(rejection -> new RejectionCard(rejection, post.addresses(appeal.file())))
                .orElseGet(Div::new);
    }

    /** One decision, with the addresses that its letter gave to contest it. */
    Component card(DecisionSheet decision) {
        return new DecisionCard(decision, post.addresses(decision.file()));
    }

    /** One appeal, with its papers for those who read them. */
    Component appeal(AppealSheet appeal) {
        boolean readable = !appeal.papers().isEmpty() && guard.allows("portfolio.readAppealPapers", appeal.file());
        return new AppealCard(
                appeal,
                readable ? new AppealPaperList(papers, appeal.file(), appeal.papers(), null) : new Div(),
                authors.of(appeal.file(), appeal.authors()));
    }

    private static List<AppealSheet> against(List<AppealSheet> lodged, int round) {
        return lodged.stream().filter(appeal -> appeal.round() == round).toList();
    }

    private Component contest(CandidacyId file, boolean rejection, Runnable changed) {
        var window = appeals.window(file);
        return window.open() ? new AppealForm(appeals, papers, file, rejection, bell, changed) : new AppealOver(window);
    }
}
