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
import org.tasdiq.notification.PostOffice;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.ui.notification.ReceiptPanels;
import org.tasdiq.ui.portfolio.AppealPaperList;
import org.tasdiq.ui.shared.FileBell;

/** The decisions of a file as those see them whom they concern, with the day of receipt, the appeal, the revocation and the way to them. */
@org.springframework.stereotype.Component
public class AppealPanels {
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealPapers papers;
    private final RevocationPanels revocations;
    private final ReceiptPanels receipts;
    private final PostOffice post;
    private final FileBell bell;
    private final Guard guard;

    AppealPanels(
            Decisions decisions,
            Appeals appeals,
            AppealPapers papers,
            RevocationPanels revocations,
            ReceiptPanels receipts,
            PostOffice post,
            FileBell bell,
            Guard guard) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.papers = papers;
        this.revocations = revocations;
        this.receipts = receipts;
        this.post = post;
        this.bell = bell;
        this.guard = guard;
    }

    /** The decision that holds first, those taken away after it; empty while nothing is decided, or where the reader may not see it. */
    public Component decision(CandidacyId file, Runnable changed) {
        if (!guard.allows("decision.readDecision", file)) return new Div();
        var all = new Div();
        all.addClassName("stack");
        var lodged = appeals.of(file);
        for (var decision : decisions.history(file).reversed()) {
            all.add(card(decision));
            revocations.of(decision, changed).ifPresent(all::add);
            if (decision.active() && decision.notifiedOn() != null) all.add(receipt(decision, changed));
            against(lodged, decision).forEach(appeal -> all.add(appeal(appeal)));
            boolean contestable = decision.active()
                    && decision.notifiedOn() != null
                    && against(lodged, decision).isEmpty();
            if (contestable && guard.allows("decision.lodgeAppeal", file)) all.add(contest(file, changed));
        }
        return all;
    }

    /** One decision, with the addresses that its letter gave to contest it. */
    Component card(DecisionSheet decision) {
        return new DecisionCard(decision, post.addresses(decision.file()));
    }

    /** One appeal, with its papers for those who read them. */
    Component appeal(AppealSheet appeal) {
        boolean readable = !appeal.papers().isEmpty() && guard.allows("portfolio.readAppealPapers", appeal.file());
        return new AppealCard(
                appeal, readable ? new AppealPaperList(papers, appeal.file(), appeal.papers(), null) : new Div());
    }

    private static List<AppealSheet> against(List<AppealSheet> lodged, DecisionSheet decision) {
        return lodged.stream()
                .filter(appeal -> appeal.round() == decision.round())
                .toList();
    }

    private Component contest(CandidacyId file, Runnable changed) {
        var window = appeals.window(file);
        return window.open() ? new AppealForm(appeals, papers, file, bell, changed) : new AppealOver(window);
    }

    private List<Component> receipt(DecisionSheet decision, Runnable changed) {
        return receipts.of(
                decision.file(), letter -> letter.kind().isDecision() && letter.round() == decision.round(), changed);
    }
}
