package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.tasdiq.recognition.EvaluationSheet;
import org.tasdiq.recognition.RequestSheet;

/** The evaluations of a request side by side, those of the latest round first. */
class EvaluationPair extends Composite<Section> {
    EvaluationPair(RequestSheet request, List<EvaluationSheet> all) {
        getContent().add(new H2(getTranslation("recognition.evaluations")));
        getContent().addClassName("stack");
        if (all.isEmpty()) getContent().add(new Paragraph(getTranslation("recognition.evaluations.none")));
        for (int round = request.round(); round > 0; round--) {
            var pair = new Div();
            pair.addClassName("split");
            for (var one : all) {
                if (one.round() != round) continue;
                var card = new EvaluationCard(one, request.targets());
                // Side by side they scroll, by the keyboard too.
                card.getElement().setAttribute("tabindex", "0");
                pair.add(card);
            }
            if (pair.getComponentCount() > 0) getContent().add(pair);
        }
    }
}
