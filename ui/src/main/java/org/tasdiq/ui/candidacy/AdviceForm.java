package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** The opinion of the adviser; it binds nobody, goes with the application, and may change until that is sent. */
class AdviceForm extends Composite<Div> implements BeforeLeaveObserver {
    private boolean touched;

    AdviceForm(Intake intake, CandidacySheet file, Runnable changed) {
        var favourable = new RadioButtonGroup<Boolean>(getTranslation("candidacy.opinion"));
        favourable.setItems(true, false);
        favourable.setItemLabelGenerator(
                yes -> getTranslation(yes ? "candidacy.opinion.favourable" : "candidacy.opinion.unfavourable"));
        favourable.setRequiredIndicatorVisible(true);
        var text = new TextArea(getTranslation("candidacy.opinion.text"));
        text.setHelperText(getTranslation("candidacy.opinion.text.hint"));
        text.setMaxLength(4000);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        var given = file.adviserOpinion();
        if (given != null) {
            favourable.setValue(given.favourable());
            text.setValue(given.text());
        }
        favourable.addValueChangeListener(changing -> touched = touched || changing.isFromClient());
        text.addValueChangeListener(changing -> touched = touched || changing.isFromClient());
        var errors = new FieldErrors()
                .rule(favourable, chosen -> chosen == null ? Refusal.invalid("favourable", "required") : null)
                .rule(text, words -> words.isBlank() ? Refusal.invalid("text", "required") : null);
        var give = new Button(getTranslation("candidacy.opinion.give"), pressed -> {
            if (!errors.check()) return;
            intake.advise(file.id(), favourable.getValue(), text.getValue());
            Notice.done(getTranslation("candidacy.advice.given"));
            changed.run();
        });
        var fields = new Div(new Paragraph(getTranslation("candidacy.advice.text")), favourable, text, give);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("candidacy.advice")), fields);
        getContent().addClassName("card");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) ConfirmAction.askToLeave(event);
    }
}
