package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import org.tasdiq.Step;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.PrecedentRegister;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;

/** The authority, who weighed nothing itself, decides where two evaluators differ, with both before its eyes. */
@Route("recognition/settle-request/:id")
@Step("recognition.settleRequest")
public class SettleRequestView extends RequestStepView {
    private final transient Evaluations evaluations;
    private final transient PrecedentRegister precedents;
    private final transient CredentialCards cards;

    SettleRequestView(
            Requests requests,
            Deadlines deadlines,
            Evaluations evaluations,
            PrecedentRegister precedents,
            CredentialCards cards) {
        super(requests, deadlines);
        this.evaluations = evaluations;
        this.precedents = precedents;
        this.cards = cards;
    }

    @Override
    void show(RequestSheet request, Div body) {
        var bar = evaluations.bar(request());
        body.add(
                new RequestSummary(request),
                cards.of(request),
                cards.elements(request),
                new PrecedentLines(precedents.of(request())),
                new EvaluationPair(request, evaluations.of(request())),
                bar.isEmpty() ? conclusion(request) : new Paragraph(getTranslation("refusal." + bar)));
    }

    private Component conclusion(RequestSheet request) {
        var errors = new FieldErrors();
        var fields = new ConclusionFields(request.targets(), null, true, errors);
        guardInput(fields.fields().toArray(HasValue<?, ?>[]::new));
        var settle = act(getTranslation("recognition.settle"), () -> {
            if (!errors.check()) return;
            fields.conclusion().ifPresent(conclusion -> ask(errors, conclusion));
        });
        var card = new Section(
                new H2(getTranslation("recognition.conclusion")),
                new Paragraph(getTranslation("recognition.settle.text")),
                fields,
                actions(settle));
        card.addClassNames("card", "stack");
        return card;
    }

    private void ask(FieldErrors errors, Conclusion conclusion) {
        ConfirmAction.ask(
                getTranslation("recognition.settle.ask"),
                getTranslation("recognition.settle.ask.text"),
                getTranslation("recognition.settle"),
                () -> {
                    if (errors.guard(() -> evaluations.settle(request(), conclusion))) done();
                });
    }
}
