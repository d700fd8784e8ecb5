package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Slips;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Zones;

/** The decision of a file as those see it whom it concerns, with the day it arrived and the way to contest it. */
@org.springframework.stereotype.Component
public class AppealPanels {
    private final Decisions decisions;
    private final Appeals appeals;
    private final Slips slips;
    private final CaseFiles files;
    private final Zones zones;
    private final Guard guard;

    AppealPanels(Decisions decisions, Appeals appeals, Slips slips, CaseFiles files, Zones zones, Guard guard) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.files = files;
        this.slips = slips;
        this.zones = zones;
        this.guard = guard;
    }

    /** Empty while nothing is decided, or where the reader may not see it. */
    public Component decision(CandidacyId file, Runnable changed) {
        if (!guard.allows("decision.readDecision", file)) return new Div();
        var all = new Div();
        all.addClassName("stack");
        decisions.current(file).ifPresent(decision -> {
            all.add(new DecisionCard(decision));
            if (decision.notifiedOn() != null) receipt(all, decision, changed);
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

    /** How it arrived; a closed file takes no receipt any more. */
    private void receipt(Div all, DecisionSheet decision, Runnable changed) {
        var file = decision.file();
        var known = slips.proof(file).orElse(null);
        if (known != null) all.add(new ProofCard(known, zones.of(file)));
        var head = files.head(file, "");
        if (head.file().status().isOver()) return;
        if (guard.allows("decision.recordSlip", file))
            all.add(new SlipForm(slips, decision, known, head.today(), changed));
        else if (decision.receivedOn() == null && guard.allows("decision.recordReceipt", file))
            all.add(new ReceiptForm(decisions, decision, head.today(), changed));
    }
}
