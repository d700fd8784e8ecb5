package org.tasdiq.ui.recognition;

import com.vaadin.flow.router.Route;
import org.tasdiq.Step;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.EvaluationForm;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Requests;

/** The second evaluator, somebody else, weighs it as if nobody had before. */
@Route("recognition/assess-request-again/:id")
@Step("recognition.assessRequestAgain")
public class AssessRequestAgainView extends EvaluationView {
    private final transient Evaluations evaluations;

    AssessRequestAgainView(Requests requests, Deadlines deadlines, Evaluations evaluations, CredentialCards cards) {
        super(requests, deadlines, evaluations, cards, 2);
        this.evaluations = evaluations;
    }

    @Override
    void seal(EvaluationForm form) {
        evaluations.assessAgain(request(), form);
    }
}
