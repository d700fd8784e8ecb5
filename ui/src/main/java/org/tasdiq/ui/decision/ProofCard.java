package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.decision.ProofSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** How it is known that the decision was received, and who entered it when. */
class ProofCard extends Composite<Div> {
    ProofCard(ProofSheet proof, ZoneId zone) {
        getContent()
                .add(
                        new H2(getTranslation("decision.proof")),
                        new StatusBadge(getTranslation("decision.proof." + proof.proof()), Tone.DONE));
        if (!proof.slip().isEmpty()) {
            var number = new Span(proof.slip());
            number.addClassNames("ltr", "strong");
            getContent().add(new Paragraph(new Span(getTranslation("decision.slip.number") + " "), number));
        }
        var entered = new Paragraph(getTranslation(
                "decision.proof.by", proof.by(), Dates.moment(proof.at().atZone(zone), getLocale())));
        entered.addClassName("quiet");
        getContent().add(entered);
        getContent().addClassNames("card", "stack");
    }
}
