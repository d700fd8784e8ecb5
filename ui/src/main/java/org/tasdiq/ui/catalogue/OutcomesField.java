package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.shared.ConfirmAction;

/** The learning outcomes, in their order. */
class OutcomesField extends Composite<Div> implements OutcomeForm.Hand {
    private final transient List<Outcome.Target> targets;
    private final transient EscoSkills skills;
    private final int longest;
    private final transient Runnable touched;
    private final List<OutcomeForm> forms = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final Paragraph none = new Paragraph(getTranslation("catalogue.outcome.none"));

    OutcomesField(
            List<Outcome> outcomes, List<Outcome.Target> targets, EscoSkills skills, int longest, Runnable touched) {
        this.targets = targets;
        this.skills = skills;
        this.longest = longest;
        this.touched = touched;
        list.addClassName("stack");
        wrong.addClassName("error");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        none.addClassName("quiet");
        hint.addClassName("quiet");
        outcomes.forEach(outcome -> forms.add(form(outcome)));
        var add = new Button(getTranslation("catalogue.outcome.add"), pressed -> {
            var form = form(Outcome.of(Descriptor.NOTHING));
            forms.add(form);
            show();
            form.focus();
        });
        getContent().add(hint, wrong, none, list, add);
        getContent().addClassName("stack");
        show();
    }

    private OutcomeForm form(Outcome outcome) {
        return new OutcomeForm(outcome, targets, skills, longest, this);
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).number(i + 1);
            list.add(forms.get(i));
        }
        none.setVisible(forms.isEmpty());
    }

    @Override
    public void touched() {
        touched.run();
    }

    @Override
    public void remove(OutcomeForm outcome) {
        Runnable away = () -> {
            forms.remove(outcome);
            show();
            touched.run();
        };
        if (Descriptor.shown(outcome.words(), getLocale()).isEmpty()) away.run();
        else
            ConfirmAction.askBeforeLoss(
                    getTranslation("catalogue.outcome.remove.ask"),
                    Descriptor.shown(outcome.words(), getLocale()),
                    getTranslation("catalogue.outcome.remove"),
                    away);
    }

    @Override
    public void up(OutcomeForm outcome) {
        int place = forms.indexOf(outcome);
        if (place < 1) return;
        Collections.swap(forms, place, place - 1);
        show();
        touched.run();
    }

    void mark(@Nullable String words) {
        wrong.setText(words == null ? "" : words);
        wrong.setVisible(words != null);
    }

    void hint(String words) {
        hint.setText(words);
    }

    void focus() {
        forms.stream().findFirst().ifPresent(OutcomeForm::focus);
    }

    List<Outcome> value() {
        return forms.stream().map(OutcomeForm::value).toList();
    }
}
