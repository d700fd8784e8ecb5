package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The candidate lets an adviser read the file; one only, the last who was named. */
class AdviserForm extends Composite<Div> {
    AdviserForm(Candidacies candidacies, CandidacyId file, Runnable changed) {
        var email = new EmailField(getTranslation("candidacy.adviser.email"));
        email.setHelperText(getTranslation("candidacy.adviser.hint"));
        email.setWidthFull();
        var errors = new FieldErrors().field("adviser", email);
        var accept = new Button(getTranslation("candidacy.adviser.accept"), pressed -> {
            if (errors.guard(() -> candidacies.consentToAdviser(file, email.getValue()))) {
                Notice.done(getTranslation("candidacy.adviser.accepted"));
                changed.run();
            }
        });
        var fields = new Div(email, accept);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("candidacy.adviser")));
        candidacies
                .adviser(file)
                .ifPresent(present ->
                        getContent().add(new Paragraph(getTranslation("candidacy.adviser.present", present.name()))));
        getContent().add(fields);
        getContent().addClassName("card");
    }
}
