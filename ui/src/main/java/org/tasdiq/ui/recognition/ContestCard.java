package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.tasdiq.Dates;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.recognition.ContestSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One appeal: its grounds and, once it was ruled on, the answer with its reasons. */
class ContestCard extends Composite<Section> {
    /** @param authors of the ruling, once there is one */
    ContestCard(ContestSheet contest, Component authors) {
        var ruling = contest.ruling();
        getContent()
                .add(
                        new H2(getTranslation("recognition.contest.of", contest.round())),
                        new Paragraph(getTranslation(
                                "recognition.contest.lodgedOn", Dates.day(contest.lodgedOn(), getLocale()))),
                        new Said(contest.grounds()),
                        ruling == null
                                ? new StatusBadge(getTranslation("recognition.contest.pending"), Tone.INFO)
                                : new StatusBadge(
                                        getTranslation(
                                                contest.bySilence()
                                                        ? "decision.appeal.bySilence"
                                                        : "decision.ruling." + ruling),
                                        ruling == AppealRuling.UPHELD ? Tone.DONE : Tone.STOP));
        if (!contest.reasons().isEmpty()) getContent().add(new Said(contest.reasons()));
        getContent().add(authors);
        getContent().addClassNames("card", "stack");
    }
}
