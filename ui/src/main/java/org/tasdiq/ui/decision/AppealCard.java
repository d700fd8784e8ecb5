package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.AppealSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One appeal: its grounds, its papers and, once the board has ruled, the answer. */
class AppealCard extends Composite<Div> {
    /** @param authors of the ruling, once there is one */
    AppealCard(AppealSheet appeal, Component papers, Component authors) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("decision.appeal")), new Said(appeal.grounds()), papers);
        var ruling = appeal.ruling();
        getContent()
                .add(
                        ruling == null
                                ? new StatusBadge(getTranslation("decision.appeal.pending"), Tone.INFO)
                                : new StatusBadge(
                                        getTranslation(
                                                appeal.bySilence()
                                                        ? "decision.appeal.bySilence"
                                                        : "decision.ruling." + ruling),
                                        ruling == AppealRuling.UPHELD ? Tone.DONE : Tone.STOP));
        if (!appeal.reasons().isBlank()) getContent().add(new Said(appeal.reasons()));
        getContent().add(authors);
    }
}
