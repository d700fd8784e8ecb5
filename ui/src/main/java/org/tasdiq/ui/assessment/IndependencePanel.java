package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.ui.shared.ConfirmAction;

/** The questions of independence, before the first page opens; a link declared takes the member off the jury at once. */
class IndependencePanel extends Composite<Div> {
    private final Checkbox present = new Checkbox(getTranslation("jury.independence.present"));
    private final Checkbox past = new Checkbox(getTranslation("jury.independence.past"));
    private final Checkbox personal = new Checkbox(getTranslation("jury.independence.personal"));
    private final Checkbox accompanied = new Checkbox(getTranslation("jury.independence.accompanied"));
    private final TextArea text = new TextArea(getTranslation("jury.independence.remark"));

    IndependencePanel(Independence independence, CandidacyId file, Runnable declared) {
        text.setWidthFull();
        var declare = new Button(getTranslation("jury.independence.none"));
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        for (var link : List.of(present, past, personal, accompanied)) {
            link.addValueChangeListener(e -> declare.setText(getTranslation(
                    declaration().isIndependent() ? "jury.independence.none" : "jury.independence.linked")));
        }
        declare.addClickListener(pressed -> {
            Runnable say = () -> {
                independence.declare(file, declaration());
                declared.run();
            };
            if (declaration().isIndependent()) say.run();
            else {
                ConfirmAction.askBeforeLoss(
                        getTranslation("jury.independence.linked"),
                        getTranslation("jury.independence.linked.text"),
                        getTranslation("jury.independence.linked"),
                        say);
            }
        });
        var fields = new Div(present, past, personal, accompanied, text, declare);
        fields.addClassName("fields");
        getContent()
                .add(
                        new H2(getTranslation("jury.independence")),
                        new Paragraph(getTranslation("jury.independence.text")),
                        fields);
        getContent().addClassNames("card", "next");
    }

    private IndependenceDeclaration declaration() {
        return new IndependenceDeclaration(
                present.getValue(), past.getValue(), personal.getValue(), accompanied.getValue(), text.getValue());
    }
}
