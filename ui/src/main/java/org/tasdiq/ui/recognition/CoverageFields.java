package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.recognition.CoverageRow;
import org.tasdiq.recognition.Covered;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.FieldErrors;

/** One line of the coverage matrix: whether a learning outcome of the target is covered, by what, and else why not. */
class CoverageFields extends Composite<Div> {
    private final TargetOutcome target;
    private final @Nullable CoverageMatrix matrix;
    private final RadioButtonGroup<Covered> covered;
    private final TextArea by;
    private final TextArea why;

    /**
     * @param matrix in which it is ticked what covers it; none where the credential lists no outcomes
     * @param written before; empty where nothing was
     */
    CoverageFields(
            TargetOutcome target, @Nullable CoverageMatrix matrix, @Nullable CoverageRow written, FieldErrors errors) {
        this.target = target;
        this.matrix = matrix;
        covered = new RadioButtonGroup<>(target.code() + " · " + target.text().in(getLocale()));
        covered.setItems(Covered.values());
        covered.setItemLabelGenerator(one -> getTranslation("recognition.covered." + one));
        covered.setRequiredIndicatorVisible(true);
        by = RequestFields.words("recognition.covered.by", target.code());
        why = RequestFields.words("recognition.covered.why", target.code());
        why.setRequiredIndicatorVisible(true);
        if (written != null) {
            covered.setValue(written.covered());
            by.setValue(written.by());
            why.setValue(written.why());
        }
        covered.addValueChangeListener(chosen -> {
            if (matrix != null && chosen.getValue() == Covered.NOT) matrix.clear(target.code());
            showReason();
        });
        if (matrix != null)
            matrix.hear(target.code(), () -> {
                if (ticked().isEmpty()) return;
                by.setInvalid(false);
                if (!covers()) covered.setValue(Covered.PARTLY);
            });
        errors.field(target.code(), why)
                .rule(covered, one -> one == null ? Refusal.invalid(target.code(), "recognition.notCompared") : null)
                .rule(
                        by,
                        words -> isBare() && words.isBlank()
                                ? Refusal.invalid(target.code(), "recognition.coveredByWhat")
                                : null)
                .rule(
                        why,
                        words -> lacks() && words.isBlank()
                                ? Refusal.invalid(target.code(), "recognition.noReason")
                                : null);
        showReason();
        var words = new Div(by, why);
        words.addClassNames("fields", "pair");
        getContent().add(covered, words);
        getContent().addClassName("stack");
    }

    private boolean lacks() {
        var chosen = covered.getValue();
        return chosen != null && chosen != Covered.COVERED;
    }

    /** Whether it is said to be covered, and no outcome is ticked that covers it. */
    private boolean isBare() {
        return matrix != null && covers() && ticked().isEmpty();
    }

    private boolean covers() {
        var chosen = covered.getValue();
        return chosen != null && chosen != Covered.NOT;
    }

    private List<String> ticked() {
        return matrix == null ? List.of() : matrix.ticked(target.code());
    }

    private void showReason() {
        by.setVisible(covers());
        why.setVisible(lacks());
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.of(covered, by, why);
    }

    /** Empty while nothing is chosen; without what was written in fields that are not asked any more. */
    Optional<CoverageRow> row() {
        return Optional.ofNullable(covered.getValue())
                .map(chosen -> new CoverageRow(
                        target.code(),
                        chosen,
                        chosen == Covered.NOT ? List.of() : ticked(),
                        chosen == Covered.NOT ? "" : by.getValue(),
                        chosen == Covered.COVERED ? "" : why.getValue()));
    }
}
