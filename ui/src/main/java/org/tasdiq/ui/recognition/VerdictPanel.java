package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tasdiq.recognition.DifferenceVerdict;

/** The answer of the decision table, with its reasons: advice. */
class VerdictPanel extends Composite<Div> {
    VerdictPanel(DifferenceVerdict verdict) {
        getContent()
                .add(
                        RequestWords.badge(verdict.outcome()),
                        new Paragraph(getTranslation("recognition.coverage", verdict.coverage())));
        verdict.reasons()
                .forEach(reason -> getContent().add(new Paragraph(getTranslation("recognition.verdict." + reason))));
        var table = new Paragraph(getTranslation("recognition.table", verdict.table(), verdict.version()));
        table.addClassName("quiet");
        getContent().add(table);
        getContent().addClassName("stack");
    }
}
