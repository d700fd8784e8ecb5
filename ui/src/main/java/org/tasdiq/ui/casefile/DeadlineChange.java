package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.Extensions;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/**
 * More time for one deadline, or no deadline any more; either has a reason. What was missed, or is the institution's duty by
 * law, can only have more time. Folded away until it is needed.
 */
class DeadlineChange extends Composite<Details> {
    private final transient Extensions extensions;
    private final transient Deadlines deadlines;
    private final CandidacyId file;
    private final String rule;
    private final transient Runnable changed;
    private final DatePicker day = WidgetTexts.datePicker(getTranslation("casefile.deadline.day"));
    private final TextArea reason = new TextArea(getTranslation("casefile.deadline.reason"));

    DeadlineChange(
            Extensions extensions,
            Deadlines deadlines,
            CandidacyId file,
            DeadlineSheet deadline,
            LocalDate today,
            Runnable changed) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.file = file;
        this.rule = deadline.rule();
        this.changed = changed;
        var last = deadline.dueOn().isBefore(today) ? today : deadline.dueOn();
        day.setMin(last.plusDays(1));
        day.setHelperText(getTranslation("casefile.deadline.day.hint"));
        reason.setHelperText(getTranslation("casefile.deadline.reason.hint"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var extending = errors().field("dueOn", day)
                .field("until", day)
                .rule(day, chosen -> chosen == null ? Refusal.invalid("dueOn", "required") : null);
        var extend = new Button(getTranslation("casefile.deadline.extend"), pressed -> extend(extending));
        var buttons = new Div(extend);
        buttons.addClassName("row");
        if (deadline.state() != DeadlineState.EXPIRED && deadline.canBeLifted()) buttons.add(lift());
        var fields = new Div(reason, day, buttons);
        fields.addClassName("fields");
        getContent().setSummaryText(getTranslation("casefile.deadline.change", name()));
        getContent().add(fields);
        getContent().setWidthFull();
    }

    private Button lift() {
        var lifting = errors();
        var lift = new Button(getTranslation("casefile.deadline.lift"), pressed -> lift(lifting));
        lift.addThemeVariants(ButtonVariant.ERROR);
        return lift;
    }

    private void extend(FieldErrors errors) {
        if (!errors.check()) return;
        var words = Dates.day(day.getValue(), getLocale());
        ConfirmAction.ask(
                getTranslation("casefile.deadline.extend"),
                getTranslation("casefile.deadline.extend.confirm", name(), words),
                getTranslation("casefile.deadline.extend"),
                () -> {
                    if (errors.guard(() -> extensions.give(file, rule, day.getValue(), reason.getValue())))
                        done("casefile.deadline.extended");
                });
    }

    private void lift(FieldErrors errors) {
        if (!errors.check()) return;
        ConfirmAction.askBeforeLoss(
                getTranslation("casefile.deadline.lift"),
                getTranslation("casefile.deadline.lift.confirm", name()),
                getTranslation("casefile.deadline.lift"),
                () -> {
                    if (errors.guard(() -> deadlines.lift(file, rule, reason.getValue())))
                        done("casefile.deadline.lifted");
                });
    }

    private void done(String key) {
        Notice.done(getTranslation(key, name()));
        changed.run();
    }

    private String name() {
        return getTranslation("deadline.rule." + rule);
    }

    private FieldErrors errors() {
        return new FieldErrors().field("reason", reason).rule(reason, DeadlineChange::missing);
    }

    private static @Nullable Refusal missing(String words) {
        return words.isBlank() ? Refusal.invalid("reason", "deadline.reasonMissing") : null;
    }
}
