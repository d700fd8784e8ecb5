package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Guard;

/** The decision of a file as those see it whom it concerns, with the way to contest it. */
@org.springframework.stereotype.Component
public class AppealPanels {
    private final Decisions decisions;
    private final Appeals appeals;
    private final Guard guard;

    AppealPanels(Decisions decisions, Appeals appeals, Guard guard) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.guard = guard;
    }

    /** Empty while nothing is decided, or where the reader may not see it. */
    public Component decision(CandidacyId file, Runnable changed) {
        if (!guard.allows("decision.readDecision", file)) return new Div();
        var all = new Div();
        all.addClassName("stack");
        decisions.current(file).ifPresent(decision -> {
            all.add(new DecisionCard(decision));
            var lodged = appeals.of(file);
            lodged.forEach(appeal -> all.add(new AppealCard(appeal)));
            boolean open =
                    decision.notifiedOn() != null && lodged.stream().noneMatch(a -> a.round() == decision.round());
            if (open && guard.allows("decision.lodgeAppeal", file)) all.add(new AppealForm(appeals, file, changed));
        });
        return all;
    }
}
