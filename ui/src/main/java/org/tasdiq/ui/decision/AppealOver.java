package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.tasdiq.Dates;
import org.tasdiq.decision.AppealWindow;

/** Why the decision cannot be contested here any more. */
class AppealOver extends Composite<Div> {
    AppealOver(AppealWindow window) {
        getContent().add(new H2(getTranslation("decision.appeal.title")), new Paragraph(why(window)));
        getContent().addClassName("card");
    }

    private String why(AppealWindow window) {
        var lastDay = window.lastDay();
        return lastDay == null
                ? getTranslation("refusal.decision.windowOver")
                : getTranslation("decision.appeal.over", Dates.day(lastDay, getLocale()));
    }
}
