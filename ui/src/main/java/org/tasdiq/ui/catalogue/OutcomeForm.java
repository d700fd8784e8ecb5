package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.shared.EscoFields;
import org.tasdiq.ui.shared.LocalizedFields;

/** One learning outcome: its words, the competency and the skills it leads to. */
class OutcomeForm extends Composite<Div> {
    /** What is asked of the list it stands in. */
    interface Hand {
        void touched();

        void remove(OutcomeForm outcome);

        void up(OutcomeForm outcome);
    }

    private final H3 heading = new H3();
    private final LocalizedFields text;
    private final TargetChoice target;
    private final EscoFields esco;
    private final Button up;
    private final Button remove;

    OutcomeForm(Outcome outcome, List<Outcome.Target> targets, EscoSkills skills, int longest, Hand hand) {
        text = new LocalizedFields(getTranslation("catalogue.outcome.words"), outcome.text(), longest, hand::touched);
        esco = new EscoFields(skills, outcome.esco(), hand::touched);
        target = new TargetChoice(getTranslation("catalogue.outcome.competency"), targets, outcome.competency());
        target.addValueChangeListener(changed -> {
            takeWords(changed.getValue());
            hand.touched();
        });
        up = new Button(getTranslation("catalogue.outcome.up"), pressed -> hand.up(this));
        up.addThemeVariants(ButtonVariant.TERTIARY);
        remove = new Button(getTranslation("catalogue.outcome.remove"), pressed -> hand.remove(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(up, remove);
        buttons.addClassName("row");
        getContent().add(heading, text, target, esco, buttons);
        getContent().addClassNames("stack", "card");
    }

    /** An outcome without words of its own is called what its competency is called. */
    private void takeWords(Outcome.@Nullable Target chosen) {
        var said = text.value();
        if (chosen != null && Descriptor.shown(said, getLocale()).isEmpty()) text.fill(chosen.title());
    }

    void number(int number) {
        var name = getTranslation("catalogue.outcome.number", number);
        heading.setText(name);
        up.setAriaLabel(getTranslation("catalogue.outcome.up.of", name));
        up.setEnabled(number > 1);
        remove.setAriaLabel(getTranslation("catalogue.outcome.remove.of", name));
    }

    Localized words() {
        return text.value();
    }

    Outcome value() {
        return new Outcome(text.value(), target.getValue(), esco.value());
    }

    void focus() {
        text.focus();
    }
}
