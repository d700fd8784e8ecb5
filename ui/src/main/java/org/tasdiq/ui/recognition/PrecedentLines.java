package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.recognition.PrecedentSheet;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.Listed;

/** Earlier decisions on the same credential: advice, never applied by itself. */
class PrecedentLines extends Composite<Section> {
    PrecedentLines(List<PrecedentSheet> precedents) {
        getContent()
                .add(
                        new H2(getTranslation("recognition.precedents")),
                        new Paragraph(getTranslation(
                                precedents.isEmpty() ? "recognition.precedents.none" : "recognition.precedents.text")));
        getContent().addClassNames("card", "stack");
        var list = new UnorderedList();
        list.addClassName("lines");
        precedents.forEach(one -> list.add(line(one)));
        getContent().add(list);
    }

    private ListItem line(PrecedentSheet precedent) {
        var reference = new Span(precedent.reference());
        reference.addClassNames("ltr", "quiet");
        var head = new Div(
                RequestWords.badge(precedent.outcome()),
                reference,
                new Span(getTranslation(
                        "recognition.precedent.for",
                        getTranslation("recognition.purpose." + precedent.purpose()),
                        precedent.certification())));
        head.addClassName("row");
        var when = new Span(getTranslation(
                "recognition.precedent.when",
                Dates.day(precedent.decidedOn(), getLocale()),
                Dates.day(precedent.until(), getLocale())));
        when.addClassName("quiet");
        return new ListItem(
                head,
                new Span(getTranslation(
                        precedent.sameTarget() ? "recognition.precedent.same" : "recognition.precedent.other")),
                new Facts()
                        .said("recognition.recognised", Listed.of(precedent.recognised()))
                        .said("recognition.grants", precedent.grants())
                        .said("recognition.remains", precedent.remains()),
                when);
    }
}
