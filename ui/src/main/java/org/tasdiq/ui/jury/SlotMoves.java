package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.Optional;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.SlotOption;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.jury.SlotSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** Gives one file another hour, room or session. */
@org.springframework.stereotype.Component
class SlotMoves {
    private final Sessions sessions;
    private final Guard guard;

    SlotMoves(Sessions sessions, Guard guard) {
        this.sessions = sessions;
        this.guard = guard;
    }

    Optional<Component> form(SittingSheet sitting, SlotSheet slot, JurySheet jury, Runnable done) {
        boolean waits = jury.status() == JuryStatus.SCHEDULED
                || jury.status() == JuryStatus.CONVENED
                || jury.status() == JuryStatus.SCORED;
        if (!waits || !guard.allows("jury.scheduleSession", slot.file())) return Optional.empty();
        var fields = new Div();
        fields.addClassName("fields");
        var details = new Details(I18NProvider.translate("jury.slot.move"), fields);
        // Looking for free moments is work: only where somebody asks.
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && fields.getComponentCount() == 0) fill(fields, sitting, slot, done);
        });
        return Optional.of(details);
    }

    private void fill(Div fields, SittingSheet sitting, SlotSheet slot, Runnable done) {
        var options = sessions.options(slot.file(), slot.minutes(), slot.pause());
        var where = new Select<SlotOption>();
        where.setLabel(I18NProvider.translate("jury.slot.where"));
        var own = new SlotOption(sitting.id(), sitting.plan(), slot.room(), slot.start(), sitting.left());
        var all = new java.util.ArrayList<SlotOption>();
        all.add(own);
        options.stream()
                .filter(option -> !option.sitting().equals(sitting.id()))
                .forEach(all::add);
        where.setItems(all);
        where.setItemLabelGenerator(option -> option == null ? "" : SlotOptions.label(option));
        var start = WidgetTexts.timePicker(I18NProvider.translate("jury.session.start"));
        start.setStep(java.time.Duration.ofMinutes(5));
        var room = new Select<String>();
        room.setLabel(I18NProvider.translate("jury.slot.room"));
        var reason = new TextField(I18NProvider.translate("jury.sitting.reason"));
        reason.setHelperText(I18NProvider.translate("jury.sitting.reason.hint"));
        where.addValueChangeListener(chosen -> {
            var option = chosen.getValue();
            if (option == null) return;
            room.setItems(option.plan().rooms());
            room.setVisible(!option.plan().rooms().isEmpty());
            if (!option.room().isEmpty()) room.setValue(option.room());
            start.setValue(option.start());
        });
        where.setValue(own);
        var errors = new FieldErrors()
                .field("start", start)
                .field("room", room)
                .field("date", where)
                .field("sitting", where)
                .field("reason", reason)
                .rule(start, time -> time == null ? Refusal.invalid("start", "required") : null);
        var move = new Button(I18NProvider.translate("jury.slot.move.save"));
        move.setDisableOnClick(true);
        move.addClickListener(pressed -> {
            try {
                if (!errors.check()) return;
                var plan = new SlotPlan(
                        where.getValue().sitting(),
                        Objects.requireNonNullElse(room.getValue(), ""),
                        start.getValue(),
                        slot.minutes(),
                        slot.pause(),
                        "");
                if (!errors.guard(() -> sessions.move(slot.file(), plan, reason.getValue()))) return;
                Notice.done(I18NProvider.translate("jury.slot.moved"));
                done.run();
            } finally {
                move.setEnabled(true);
            }
        });
        var pair = new Div(start, room);
        pair.addClassNames("fields", "pair");
        fields.add(where, pair, reason, move);
    }
}
