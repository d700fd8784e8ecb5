package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.tasdiq.Dates;
import org.tasdiq.decision.RejectionSheet;
import org.tasdiq.decision.Remedy;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Why the application was rejected, and how to contest that; one that an appeal took away stays as history. */
class RejectionCard extends Composite<Div> {
    /** @param addresses where each way to contest it begins, as far as the institution tells */
    RejectionCard(RejectionSheet rejection, Map<Remedy.Kind, String> addresses) {
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("decision.rejection")),
                        rejection.active()
                                ? new StatusBadge(getTranslation("decision.rejection.inForce"), Tone.STOP)
                                : new StatusBadge(getTranslation("decision.rejection.annulled"), Tone.DONE));
        var on = Objects.requireNonNullElse(rejection.decidedOn(), rejection.notifiedOn());
        var key = rejection.bySilence() ? "decision.rejection.bySilence" : "decision.rejection.on";
        getContent().add(new Paragraph(getTranslation(key, day(on))));
        var received = rejection.receivedOn();
        if (received != null) getContent().add(new Paragraph(getTranslation("decision.received", day(received))));
        if (!rejection.reasons().isEmpty()) {
            var reasons = new UnorderedList();
            rejection.reasons().stream()
                    .sorted()
                    .forEach(reason -> reasons.add(new ListItem(getTranslation("candidacy.rejection." + reason))));
            getContent().add(reasons);
        }
        if (!rejection.explanation().isBlank()) getContent().add(new Said(rejection.explanation()));
        if (!rejection.active()) return;
        getContent().add(new H3(getTranslation("decision.remedies")));
        rejection.remedies().forEach(remedy -> getContent().add(new RemedyLine(remedy, addresses)));
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }
}
