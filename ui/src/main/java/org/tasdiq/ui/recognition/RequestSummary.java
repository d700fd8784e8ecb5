package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.tasdiq.Dates;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.ui.shared.Facts;

/** Who asks for what, and to what end. */
class RequestSummary extends Composite<Section> {
    RequestSummary(RequestSheet request) {
        var facts = new Facts()
                .said("recognition.learner", request.learnerName())
                .fact(
                        "recognition.purpose",
                        new Span(getTranslation(
                                "recognition.purpose." + request.form().purpose())))
                .fact(
                        "recognition.certification",
                        new Span(request.certificationCode() + " · "
                                + request.title().in(getLocale())))
                .fact("recognition.targets", RequestWords.targets(request.targets()))
                .said("recognition.wished", request.form().wish())
                .fact("recognition.submittedOn", new Span(Dates.day(request.submittedOn(), getLocale())));
        if (!request.withdrawnFor().isEmpty()) facts.said("recognition.withdrawnFor", request.withdrawnFor());
        getContent().add(new H2(getTranslation("recognition.asked")), facts);
        getContent().addClassNames("card", "stack");
    }
}
