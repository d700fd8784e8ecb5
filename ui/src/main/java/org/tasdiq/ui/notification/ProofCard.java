package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.notification.ProofSheet;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** How it is known that a letter was received, and who entered it when. */
class ProofCard extends Composite<Div> {
    ProofCard(ProofSheet proof, ZoneId zone) {
        getContent()
                .add(
                        new H2(getTranslation("notification.receipt.proof")),
                        new StatusBadge(getTranslation("notification.receipt.proof." + proof.proof()), Tone.DONE));
        if (!proof.slip().isEmpty()) {
            var number = new Span(proof.slip());
            number.addClassNames("ltr", "strong");
            getContent().add(new Paragraph(new Span(getTranslation("notification.receipt.slip.number") + " "), number));
        }
        var entered = new Paragraph(getTranslation(
                "notification.receipt.proof.by",
                proof.by(),
                Dates.moment(proof.at().atZone(zone), getLocale())));
        entered.addClassName("quiet");
        getContent().add(entered);
        getContent().addClassNames("card", "stack");
    }
}
