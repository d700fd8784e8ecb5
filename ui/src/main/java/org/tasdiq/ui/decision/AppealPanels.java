package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.CaseFiles;

/** The decision of a file as those see it whom it concerns, with the day it arrived and the way to contest it. */
@org.springframework.stereotype.Component
public class AppealPanels {
    private final Decisions decisions;
    private final Appeals appeals;
    private final CaseFiles files;
    private final Actors actors;
    private final Guard guard;

    AppealPanels(Decisions decisions, Appeals appeals, CaseFiles files, Actors actors, Guard guard) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.files = files;
        this.actors = actors;
        this.guard = guard;
    }

    /** Empty while nothing is decided, or where the reader may not see it. */
    public Component decision(CandidacyId file, Runnable changed) {
        if (!guard.allows("decision.readDecision", file)) return new Div();
        var all = new Div();
        all.addClassName("stack");
        decisions.current(file).ifPresent(decision -> {
            all.add(new DecisionCard(decision));
            if (decision.notifiedOn() != null && decision.receivedOn() == null) receipt(all, decision, changed);
            var lodged = appeals.of(file);
            lodged.forEach(appeal -> all.add(new AppealCard(appeal)));
            boolean contestable =
                    decision.notifiedOn() != null && lodged.stream().noneMatch(a -> a.round() == decision.round());
            if (contestable && guard.allows("decision.lodgeAppeal", file)) all.add(contest(file, changed));
        });
        return all;
    }

    private Component contest(CandidacyId file, Runnable changed) {
        var window = appeals.window(file);
        return window.open() ? new AppealForm(appeals, file, changed) : new AppealOver(window);
    }

    /** A closed file takes no receipt any more; the core passes over a candidate's and refuses an officer's. */
    private void receipt(Div all, DecisionSheet decision, Runnable changed) {
        var head = files.head(decision.file(), "");
        if (head.file().status().isOver() || !guard.allows("decision.recordReceipt", decision.file())) return;
        var key = head.file().candidate().equals(actors.current().person())
                ? "decision.receipt.mine"
                : "decision.receipt.slip";
        all.add(new ReceiptForm(decisions, decision, head.today(), key, changed));
    }
}
