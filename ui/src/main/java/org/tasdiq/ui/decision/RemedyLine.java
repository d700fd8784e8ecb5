package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.tasdiq.Dates;
import org.tasdiq.decision.Remedy;

/** One way to contest: to whom, until when, under which law, and where it begins as far as the institution tells. */
class RemedyLine extends Composite<Div> {
    RemedyLine(Remedy remedy, Map<Remedy.Kind, String> addresses) {
        var lastDay = remedy.lastDay();
        var name = new Span(getTranslation(remedy.key()));
        name.getStyle().set("font-weight", "600");
        getContent()
                .add(
                        name,
                        new Paragraph(getTranslation(
                                remedy.key() + ".text", lastDay == null ? "" : Dates.day(lastDay, getLocale()))));
        var where = addresses.getOrDefault(remedy.kind(), "");
        if (!where.isEmpty())
            getContent().add(new Paragraph(getTranslation("notification.letter.remedies.where", where)));
    }
}
