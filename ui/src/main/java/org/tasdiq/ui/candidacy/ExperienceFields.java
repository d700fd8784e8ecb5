package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.WidgetTexts;

/** One experience of the application. */
class ExperienceFields extends Composite<Div> {
    private static final int USUAL_WEEK = 35;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_DESCRIPTION = 10_000;

    private final TextField role = new TextField(getTranslation("candidacy.experience.role"));
    private final TextField organisation = new TextField(getTranslation("candidacy.experience.organisation"));
    private final Select<ActivityKind> kind = new Select<>();
    private final DatePicker from = WidgetTexts.datePicker(getTranslation("candidacy.experience.from"));
    private final DatePicker until = WidgetTexts.datePicker(getTranslation("candidacy.experience.until"));
    private final IntegerField hours = new IntegerField(getTranslation("candidacy.experience.hours"));
    private final TextArea description = new TextArea(getTranslation("candidacy.experience.description"));
    private final TextField supervisor = new TextField(getTranslation("candidacy.experience.supervisor"));
    private final FieldErrors errors = new FieldErrors();
    private final Button remove = new Button(getTranslation("candidacy.experience.remove"), Symbol.TRASH_2.icon());

    ExperienceFields(int number, @Nullable Experience written, Runnable changed) {
        kind.setLabel(getTranslation("candidacy.experience.kind"));
        kind.setItems(ActivityKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("candidacy.kind." + k));
        kind.setValue(ActivityKind.PAID);
        hours.setMin(1);
        hours.setMax(80);
        hours.setStepButtonsVisible(true);
        hours.setValue(USUAL_WEEK);
        until.setHelperText(getTranslation("candidacy.experience.until.hint"));
        supervisor.setHelperText(getTranslation("candidacy.experience.supervisor.hint"));
        for (var line : List.of(role, organisation, supervisor)) line.setMaxLength(LONGEST_LINE);
        description.setMaxLength(LONGEST_DESCRIPTION);
        supervisor.setWidthFull();
        description.setHelperText(getTranslation("candidacy.experience.description.hint"));
        description.setMinRows(2);
        description.setWidthFull();
        for (var required : new HasValue<?, ?>[] {role, organisation, from}) required.setRequiredIndicatorVisible(true);
        if (written != null) show(written);
        errors.rule(role, v -> v.isBlank() && isBegun() ? Refusal.invalid("role", "required") : null);
        errors.rule(organisation, v -> v.isBlank() && isBegun() ? Refusal.invalid("organisation", "required") : null);
        errors.rule(from, v -> v == null && isBegun() ? Refusal.invalid("from", "required") : null);
        errors.rule(
                until,
                v -> v != null && from.getValue() != null && v.isBefore(from.getValue())
                        ? Refusal.invalid("until", "candidacy.experienceEndsBeforeItStarts", role.getValue())
                        : null);
        errors.rule(
                hours,
                v -> v == null || v < 1 || v > 80
                        ? Refusal.invalid("hours", "candidacy.experienceHours", role.getValue())
                        : null);
        Stream.<HasValue<?, ?>>of(role, organisation, kind, from, until, hours, supervisor, description)
                .forEach(field -> field.addValueChangeListener(e -> changed.run()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var pair = new Div(role, organisation, kind, hours, from, until);
        pair.addClassNames("fields", "pair");
        getContent()
                .add(
                        new H3(getTranslation("candidacy.experience.number", number)),
                        pair,
                        supervisor,
                        description,
                        remove);
        getContent().addClassNames("stack", "experience");
    }

    void onRemove(Runnable removed) {
        remove.addClickListener(e -> removed.run());
    }

    boolean check() {
        return errors.check();
    }

    /** What is written, once there is a beginning date; a half-written row stays on the page. */
    Optional<Experience> experience() {
        if (!isBegun() || from.getValue() == null) return Optional.empty();
        return Optional.of(new Experience(
                role.getValue(),
                organisation.getValue(),
                kind.getValue(),
                from.getValue(),
                until.getValue(),
                Objects.requireNonNullElse(hours.getValue(), 0),
                description.getValue(),
                supervisor.getValue().strip()));
    }

    private boolean isBegun() {
        return !role.isEmpty() || !organisation.isEmpty() || !description.isEmpty() || from.getValue() != null;
    }

    private void show(Experience written) {
        role.setValue(written.role());
        organisation.setValue(written.organisation());
        kind.setValue(written.kind());
        from.setValue(written.from());
        until.setValue(written.until());
        hours.setValue(written.weeklyHours());
        description.setValue(written.description());
        supervisor.setValue(written.supervisor());
    }
}
