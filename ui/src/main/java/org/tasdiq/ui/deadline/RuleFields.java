package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Counting;
import org.tasdiq.deadline.Pause;
import org.tasdiq.deadline.RuleDraft;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.ui.shared.FieldErrors;

/** The next version of a rule while it is written, beginning as the latest one. */
class RuleFields extends Composite<Div> {
    private final TextField duration = new TextField(getTranslation("deadline.edit.duration"));
    private final Select<Counting> counting = new Select<>();
    private final CheckboxGroup<Pause> stops = new CheckboxGroup<>(getTranslation("deadline.edit.stops"));
    private final Map<String, TextField> reminders = new LinkedHashMap<>();
    private final PublicationFields publication;
    private final FieldErrors errors = new FieldErrors();
    private boolean touched;

    RuleFields(RuleSheet latest, LocalDate today) {
        period(duration, latest.duration());
        errors.field("duration", duration).rule(duration, RuleFields::unknown);
        counting.setLabel(getTranslation("deadline.edit.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(one -> one == null ? "" : getTranslation("deadline.counting." + one));
        counting.setValue(latest.counting());
        errors.field("counting", counting);
        getContent().add(duration, counting);
        latest.reminders().forEach(this::reminder);
        stops.setItems(Pause.values());
        stops.setItemLabelGenerator(pause -> getTranslation("deadline.pause." + pause));
        stops.setValue(latest.stopsWhile());
        stops.setHelperText(getTranslation("deadline.edit.stops.hint"));
        errors.field("stopsWhile", stops);
        getContent().add(stops);
        publication = new PublicationFields(latest.legalBasis(), today, errors);
        getContent().add(publication);
        getContent().addClassName("fields");
        counting.addValueChangeListener(changed -> touched = true);
        stops.addValueChangeListener(changed -> touched = true);
        publication.whenTouched(() -> touched = true);
    }

    private void reminder(String name, String moment) {
        var field =
                new TextField(getTranslation("deadline.edit.reminder", getTranslation("deadline.reminder." + name)));
        period(field, moment);
        errors.field("reminders." + name, field).rule(field, RuleFields::unknown);
        reminders.put(name, field);
        getContent().add(field);
    }

    /** Says in words what is written. */
    private void period(TextField field, String value) {
        field.addClassName("ltr");
        field.setMaxLength(20);
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(changed -> {
            var text = changed.getValue().strip();
            field.setHelperText(
                    unknown(text) == null ? TimeWords.of(text) : getTranslation("deadline.edit.duration.hint"));
            touched |= changed.isFromClient();
        });
        field.setValue(value);
    }

    private static @Nullable Refusal unknown(String text) {
        try {
            Period.parse(text.strip());
            return null;
        } catch (DateTimeException unknown) {
            return Refusal.invalid("duration", "deadline.durationUnknown");
        }
    }

    RuleDraft draft() {
        var moments = new LinkedHashMap<String, String>();
        reminders.forEach((name, field) -> moments.put(name, field.getValue()));
        return new RuleDraft(
                duration.getValue(),
                counting.getValue(),
                moments,
                Set.copyOf(stops.getValue()),
                publication.validFrom(),
                publication.basis(),
                publication.reason());
    }

    FieldErrors errors() {
        return errors;
    }

    boolean isTouched() {
        return touched;
    }

    void untouch() {
        touched = false;
    }
}
