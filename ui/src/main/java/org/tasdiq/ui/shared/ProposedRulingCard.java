package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;

/** How one member of the board proposes to rule, with the grounds and, once it was sent back, why. */
public class ProposedRulingCard extends Composite<Div> {
    public ProposedRulingCard(ProposedRulingSheet proposal, ZoneId zone) {
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("decision.proposal")),
                        new StatusBadge(
                                getTranslation("decision.proposal." + proposal.state()),
                                proposal.waits() ? Tone.ATTENTION : Tone.INFO),
                        new Paragraph(getTranslation(
                                "decision.proposal.by",
                                proposal.proposer(),
                                Dates.day(proposal.proposedAt().atZone(zone), getLocale()))),
                        new StatusBadge(
                                getTranslation("decision.ruling." + proposal.ruling()),
                                proposal.ruling() == AppealRuling.UPHELD ? Tone.DONE : Tone.STOP),
                        new Said(proposal.reasons()));
        if (!proposal.remark().isBlank()) getContent().add(new Said(proposal.remark()));
    }
}
