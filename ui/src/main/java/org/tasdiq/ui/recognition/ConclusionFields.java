package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.recognition.Conclusion;
import org.tasdiq.recognition.Recognition;
import org.tasdiq.recognition.TargetOutcome;
import org.tasdiq.ui.shared.FieldErrors;

/** What somebody concludes: only what the outcome asks for is asked; before everything is refused a part is considered. */
class ConclusionFields extends Composite<Div> {
    /** What an outcome asks for, in words. */
    private enum Part {
        GRANTS("grants", Recognition::recognises, Recognition::recognises),
        REMAINS(
                "remains",
                one -> one == Recognition.PARTIAL || one == Recognition.CONDITIONAL,
                Recognition.PARTIAL::equals),
        CONDITION("condition", Recognition.CONDITIONAL::equals, Recognition.CONDITIONAL::equals),
        PARTIAL_CONSIDERED("partialConsidered", Recognition.NONE::equals, Recognition.NONE::equals),
        REASONS("reasons", one -> true, one -> one != Recognition.FULL);

        private final String field;

        @SuppressWarnings("ImmutableEnumChecker") // both are made of constants
        private final Predicate<Recognition> asked;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Predicate<Recognition> needed;

        Part(String field, Predicate<Recognition> asked, Predicate<Recognition> needed) {
            this.field = field;
            this.asked = asked;
            this.needed = needed;
        }
    }

    private final RadioButtonGroup<Recognition> outcome = new RadioButtonGroup<>(getTranslation("recognition.outcome"));
    private final CheckboxGroup<TargetOutcome> recognised =
            new CheckboxGroup<>(getTranslation("recognition.recognised"));
    private final transient List<TargetOutcome> asked;
    private final Map<Part, TextArea> words = new EnumMap<>(Part.class);
    private final boolean settles;
    private @Nullable Recognition expected;

    /**
     * @param asked for, of which a part can be recognised
     * @param written before; empty where nothing was
     * @param settles whether two people differ, which always asks for reasons
     */
    ConclusionFields(List<TargetOutcome> asked, @Nullable Conclusion written, boolean settles, FieldErrors errors) {
        this.asked = asked;
        this.settles = settles;
        outcome.setItems(Recognition.values());
        outcome.setItemLabelGenerator(one -> getTranslation("recognition.outcome." + one));
        outcome.setHelperText(getTranslation("recognition.outcome.hint"));
        outcome.setRequiredIndicatorVisible(true);
        errors.field("outcome", outcome)
                .rule(outcome, one -> one == null ? Refusal.invalid("outcome", "required") : null);
        recognised.setItems(asked);
        recognised.setItemLabelGenerator(RequestWords::target);
        errors.field("recognised", recognised).rule(recognised, this::misfit);
        getContent().add(outcome, recognised);
        for (var part : Part.values()) {
            var field = RequestFields.words("recognition." + part.field);
            words.put(part, field);
            errors.field(part.field, field)
                    .rule(field, text -> isNeeded(part) && text.isBlank() ? missing(part) : null);
            getContent().add(field);
        }
        field(Part.GRANTS).setHelperText(getTranslation("recognition.grants.hint"));
        field(Part.PARTIAL_CONSIDERED).setHelperText(getTranslation("recognition.partialConsidered.hint"));
        if (written != null) fill(written);
        outcome.addValueChangeListener(chosen -> {
            tick(chosen.getOldValue());
            ask();
        });
        ask();
        getContent().addClassName("stack");
    }

    private void fill(Conclusion written) {
        outcome.setValue(written.outcome());
        var codes = written.recognisedOf(asked);
        recognised.setValue(
                asked.stream().filter(target -> codes.contains(target.code())).collect(Collectors.toSet()));
        field(Part.GRANTS).setValue(written.grants());
        field(Part.REMAINS).setValue(written.remains());
        field(Part.CONDITION).setValue(written.condition());
        field(Part.PARTIAL_CONSIDERED).setValue(written.partialConsidered());
        field(Part.REASONS).setValue(written.reasons());
    }

    /** What the decision table says: another conclusion needs its reasons. */
    void expect(@Nullable Recognition answer) {
        expected = answer;
        ask();
    }

    private void ask() {
        var chosen = outcome.getValue();
        recognised.setVisible(chosen != null && chosen.recognises() && !isPartOfOne());
        recognised.setReadOnly(chosen == Recognition.FULL);
        recognised.setHelperText(getTranslation(
                chosen == Recognition.FULL ? "recognition.recognised.all" : "recognition.recognised.hint"));
        for (var part : Part.values()) {
            field(part).setVisible(chosen != null && part.asked.test(chosen));
            field(part).setRequiredIndicatorVisible(isNeeded(part));
        }
        field(Part.REASONS)
                .setHelperText(getTranslation(isOther() ? "recognition.reasons.other" : "recognition.reasons.hint"));
    }

    /** In full is all of it; whoever turns from that to less, ticks anew. */
    private void tick(@Nullable Recognition before) {
        if (outcome.getValue() == Recognition.FULL) recognised.setValue(Set.copyOf(asked));
        else if (before == Recognition.FULL) {
            recognised.clear();
            recognised.setInvalid(false);
        }
    }

    /** Of a single target a part is told in words alone. */
    private boolean isPartOfOne() {
        return outcome.getValue() == Recognition.PARTIAL && asked.size() == 1;
    }

    private @Nullable Refusal misfit(Set<TargetOutcome> some) {
        if (!recognised.isVisible()) return null;
        if (some.isEmpty()) return Refusal.invalid("recognised", "recognition.nothingTicked");
        return outcome.getValue() == Recognition.PARTIAL && some.size() == asked.size()
                ? Refusal.invalid("recognised", "recognition.otherTicked")
                : null;
    }

    private Set<String> ticked() {
        if (!recognised.isVisible()) return Set.of();
        return recognised.getValue().stream().map(TargetOutcome::code).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOther() {
        return outcome.getValue() != null && expected != null && outcome.getValue() != expected;
    }

    private boolean isNeeded(Part part) {
        var chosen = outcome.getValue();
        if (chosen == null) return false;
        return part.needed.test(chosen) || (part == Part.REASONS && (settles || isOther()));
    }

    private Refusal missing(Part part) {
        if (part == Part.PARTIAL_CONSIDERED) return Refusal.invalid(part.field, "recognition.partialFirst");
        return part == Part.REASONS && isOther()
                ? Refusal.invalid(part.field, "recognition.otherThanTable")
                : Refusal.invalid(part.field, "required");
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.concat(Stream.<HasValue<?, ?>>of(outcome, recognised), words.values().stream());
    }

    /** Empty while no outcome is chosen; without what was written in fields that are not asked any more. */
    Optional<Conclusion> conclusion() {
        return Optional.ofNullable(outcome.getValue())
                .map(chosen -> new Conclusion(
                        chosen,
                        ticked(),
                        said(Part.GRANTS, chosen),
                        said(Part.REMAINS, chosen),
                        said(Part.CONDITION, chosen),
                        said(Part.PARTIAL_CONSIDERED, chosen),
                        said(Part.REASONS, chosen)));
    }

    private TextArea field(Part part) {
        return Objects.requireNonNull(words.get(part));
    }

    private String said(Part part, Recognition chosen) {
        return part.asked.test(chosen) ? field(part).getValue() : "";
    }
}
