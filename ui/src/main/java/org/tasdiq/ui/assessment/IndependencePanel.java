package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.IndependenceQuestions;
import org.tasdiq.ui.jury.ConflictWords;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;

/**
 * The questions of independence, before the first page opens, each to be answered; a link declared takes the member off
 * the jury at once.
 */
class IndependencePanel extends Composite<Div> {
    private final RadioButtonGroup<Boolean> present = question("present");
    private final RadioButtonGroup<Boolean> past = question("past");
    private final RadioButtonGroup<Boolean> personal = question("personal");
    private final RadioButtonGroup<Boolean> accompanied = question("accompanied");
    private final TextArea text = new TextArea(getTranslation("jury.independence.remark"));

    IndependencePanel(Independence independence, CandidacyId file, Runnable declared) {
        var asked = independence.questions(file);
        text.setWidthFull();
        text.setMaxLength(2000);
        var errors = new FieldErrors();
        var declare = new Button(getTranslation("jury.independence.none"));
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        for (var link : List.of(present, past, personal, accompanied)) {
            errors.rule(link, answer -> answer == null ? Refusal.invalid("answer", "required") : null);
            link.addValueChangeListener(e -> declare.setText(getTranslation(
                    declaration().isIndependent() ? "jury.independence.none" : "jury.independence.linked")));
        }
        declare.addClickListener(pressed -> {
            if (!errors.check()) return;
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
                        candidate(asked));
        if (!asked.hints().isEmpty()) getContent().add(hints(asked));
        getContent().add(fields);
        getContent().addClassNames("card", "next", "stack");
    }

    private Component candidate(IndependenceQuestions asked) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var activity : asked.organisations()) {
            var until = activity.until();
            var from = Dates.day(activity.from(), getLocale());
            list.add(new ListItem(
                    new Span(activity.organisation()),
                    new Span(
                            until == null
                                    ? getTranslation("jury.independence.since", from)
                                    : getTranslation(
                                            "jury.independence.between", from, Dates.day(until, getLocale())))));
        }
        return new Div(new H3(getTranslation("jury.independence.candidate", asked.candidate())), list);
    }

    private Component hints(IndependenceQuestions asked) {
        var list = new UnorderedList();
        asked.hints().forEach(hint -> list.add(new ListItem(ConflictWords.of(hint, getLocale()))));
        return new Div(new H3(getTranslation("jury.independence.hints")), list);
    }

    private RadioButtonGroup<Boolean> question(String name) {
        var group = new RadioButtonGroup<Boolean>(getTranslation("jury.independence." + name));
        group.setItems(false, true);
        group.setItemLabelGenerator(yes -> getTranslation(yes ? "jury.independence.yes" : "jury.independence.no"));
        group.setHelperText(getTranslation("jury.independence." + name + ".hint"));
        group.setRequiredIndicatorVisible(true);
        group.setId("independence-" + name);
        return group;
    }

    private IndependenceDeclaration declaration() {
        return new IndependenceDeclaration(
                isYes(present), isYes(past), isYes(personal), isYes(accompanied), text.getValue());
    }

    private static boolean isYes(RadioButtonGroup<Boolean> question) {
        return Boolean.TRUE.equals(question.getValue());
    }
}
