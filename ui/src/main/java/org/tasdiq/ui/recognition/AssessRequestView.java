package org.tasdiq.ui.recognition;

import com.vaadin.flow.router.Route;
import org.tasdiq.Step;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.EvaluationForm;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.Requests;

/** The first of two evaluators weighs the credential. */
@Route("recognition/assess-request/:id")
@Step("recognition.assessRequest")
public class AssessRequestView extends EvaluationView {
    private final transient Evaluations evaluations;

    AssessRequestView(Requests requests, Deadlines deadlines, Evaluations evaluations, CredentialCards cards) {
        super(requests, deadlines, evaluations, cards, 1);
        this.evaluations = evaluations;
    }

    @Override
    void seal(EvaluationForm form) {
        evaluations.assess(request(), form);
    }
}
