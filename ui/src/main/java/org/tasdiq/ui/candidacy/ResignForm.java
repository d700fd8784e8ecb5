package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The adviser gives it up, with a word to the candidate; folded away until it is wanted. */
class ResignForm extends Composite<Details> implements BeforeLeaveObserver {
    private static final int LONGEST = 1000;

    private final TextArea farewell = new TextArea(getTranslation("candidacy.resign.farewell"));

    ResignForm(Accompaniment accompaniment, CandidacySheet file) {
        farewell.setHelperText(getTranslation("candidacy.resign.farewell.hint"));
        farewell.setRequiredIndicatorVisible(true);
        farewell.setMaxLength(LONGEST);
        farewell.setWidthFull();
        var errors = new FieldErrors()
                .field("farewell", farewell)
                .rule(farewell, words -> words.isBlank() ? Refusal.invalid("farewell", "required") : null);
        var resign = new Button(getTranslation("candidacy.resign"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.askBeforeLoss(
                    getTranslation("candidacy.resign"),
                    getTranslation("candidacy.resign.confirm", file.candidateName()),
                    getTranslation("candidacy.resign"),
                    () -> {
                        if (!errors.guard(() -> accompaniment.resign(file.id(), farewell.getValue()))) return;
                        farewell.clear();
                        Notice.done(getTranslation("candidacy.resign.done", file.candidateName()));
                        UI.getCurrent().navigate(AccompaniedView.class);
                    });
        });
        resign.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(new Paragraph(getTranslation("candidacy.resign.text")), farewell, resign);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("candidacy.resign"));
        getContent().add(fields);
        getContent().setWidthFull();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!farewell.isEmpty()) ConfirmAction.askToLeave(event);
    }
}
