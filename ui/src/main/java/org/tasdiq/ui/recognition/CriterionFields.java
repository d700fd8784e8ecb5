package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.recognition.AdvisedGrade;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.CriterionMark;
import org.tasdiq.recognition.Grade;
import org.tasdiq.recognition.Ground;
import org.tasdiq.ui.shared.FieldErrors;

/** One criterion: four grades in words, and beside them what a difference rests on and why. */
class CriterionFields extends Composite<Div> {
    private final Criterion criterion;
    private final RadioButtonGroup<Grade> grade;
    private final CheckboxGroup<Ground> grounds;
    private final TextArea reason;

    /**
     * @param advised the grade that follows from what is known; empty where nothing follows
     * @param written before; empty where nothing was
     */
    CriterionFields(
            Criterion criterion, Optional<AdvisedGrade> advised, @Nullable CriterionMark written, FieldErrors errors) {
        this.criterion = criterion;
        var name = getTranslation("recognition.criterion." + criterion);
        grade = new RadioButtonGroup<>(name);
        grade.setItems(Grade.values());
        grade.setItemLabelGenerator(one -> RequestWords.grade(criterion, one));
        grade.setRequiredIndicatorVisible(true);
        advised.ifPresent(one -> grade.setHelperText(getTranslation(
                one.supplied() ? "recognition.advised.supplied" : "recognition.advised",
                RequestWords.grade(criterion, one.grade()))));
        grounds = new CheckboxGroup<>(getTranslation("recognition.grounds", name));
        grounds.setItems(Ground.values());
        grounds.setItemLabelGenerator(one -> getTranslation("recognition.ground." + one));
        grounds.setHelperText(getTranslation("recognition.grounds.hint"));
        reason = RequestFields.words("recognition.mark.reason", name);
        reason.setRequiredIndicatorVisible(true);
        if (written != null) {
            grade.setValue(written.grade());
            grounds.setValue(written.grounds());
            reason.setValue(written.reason());
        }
        grade.addValueChangeListener(chosen -> showDifference());
        errors.field(criterion.name(), reason)
                .rule(grade, one -> one == null ? Refusal.invalid(criterion.name(), "recognition.notMarked") : null)
                .rule(
                        grounds,
                        some -> differs() && some.stream().allMatch(Ground::isFormal)
                                ? Refusal.invalid(criterion.name(), "recognition.formalAlone")
                                : null)
                .rule(
                        reason,
                        words -> differs() && words.isBlank()
                                ? Refusal.invalid(criterion.name(), "recognition.noReason")
                                : null);
        showDifference();
        var difference = new Div(grounds, reason);
        difference.addClassNames("fields", "pair");
        getContent().add(grade, difference);
        getContent().addClassName("stack");
    }

    private boolean differs() {
        var chosen = grade.getValue();
        return chosen != null && chosen != Grade.MATCH;
    }

    private void showDifference() {
        grounds.setVisible(differs());
        reason.setVisible(differs());
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(grade, grounds, reason);
    }

    /** Empty while no grade is chosen; without a difference, without what was written of one. */
    Optional<CriterionMark> mark() {
        return Optional.ofNullable(grade.getValue())
                .map(chosen -> chosen == Grade.MATCH
                        ? new CriterionMark(criterion, chosen, Set.of(), "")
                        : new CriterionMark(criterion, chosen, grounds.getValue(), reason.getValue()));
    }
}
