package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.FieldErrors;

/** For what a credential is to be recognised: a certification, and of it whole blocks or some competencies. */
class TargetFields extends Composite<Div> {
    private final ComboBox<CertificationSheet> certification =
            new ComboBox<>(getTranslation("recognition.certification"));
    private final List<CheckboxGroup<CompetencySheet>> blocks = new ArrayList<>();
    private final Div place = new Div();
    private final transient FieldErrors errors = new FieldErrors();
    private transient FieldErrors chosen = new FieldErrors();
    private final transient Runnable changed;

    /** @param changed hears of every choice */
    TargetFields(List<CertificationSheet> all, Function<CertificationSheet, String> label, Runnable changed) {
        this.changed = changed;
        certification.setItems(all);
        certification.setItemLabelGenerator(label::apply);
        certification.setHelperText(getTranslation("recognition.certification.hint"));
        certification.setWidthFull();
        certification.setRequiredIndicatorVisible(true);
        errors.field("certification", certification)
                .rule(certification, one -> one == null ? Refusal.invalid("certification", "required") : null);
        certification.addValueChangeListener(other -> {
            offer(Set.of());
            changed.run();
        });
        place.addClassName("stack");
        getContent().add(certification, place);
        getContent().addClassName("stack");
    }

    void fill(@Nullable CertificationId id, Set<CompetencyId> competencies) {
        certification
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(one -> {
                    certification.setValue(one);
                    offer(competencies);
                });
    }

    private void offer(Set<CompetencyId> competencies) {
        place.removeAll();
        blocks.clear();
        chosen = new FieldErrors();
        var target = certification.getValue();
        if (target == null) return;
        target.blocks().forEach(block -> place.add(block(block, competencies)));
        if (blocks.isEmpty()) return;
        chosen.field("competencies", blocks.getFirst())
                .rule(
                        blocks.getFirst(),
                        some -> competencies().isEmpty()
                                ? Refusal.invalid("competencies", "recognition.noTarget")
                                : null);
    }

    private Div block(BlockSheet block, Set<CompetencyId> competencies) {
        var group = new CheckboxGroup<CompetencySheet>(
                block.code() + " · " + block.title().in(getLocale()));
        group.setItems(block.competencies());
        group.setItemLabelGenerator(one -> one.code() + " · " + one.title().in(getLocale()));
        group.setValue(block.competencies().stream()
                .filter(one -> competencies.contains(one.id()))
                .collect(Collectors.toSet()));
        group.addValueChangeListener(other -> {
            blocks.getFirst().setInvalid(false);
            changed.run();
        });
        blocks.add(group);
        var whole = new Button(
                getTranslation("recognition.wholeBlock", block.code()),
                pressed -> group.setValue(new HashSet<>(block.competencies())));
        whole.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(group, whole);
    }

    @Nullable
    CertificationId certification() {
        var target = certification.getValue();
        return target == null ? null : target.id();
    }

    Set<CompetencyId> competencies() {
        return blocks.stream()
                .flatMap(group -> group.getValue().stream())
                .map(CompetencySheet::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Code of the certification; empty where none is chosen. */
    String code() {
        var target = certification.getValue();
        return target == null ? "" : target.code();
    }

    /** Codes of the competencies. */
    Set<String> codes() {
        return blocks.stream()
                .flatMap(group -> group.getValue().stream())
                .map(CompetencySheet::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both are chosen; what is missing is said there. */
    boolean check() {
        return errors.check() && chosen.check();
    }

    /** Does the work; what is refused of the choice is said there. */
    boolean guard(Runnable work) {
        return errors.guard(() -> chosen.guard(work));
    }
}
