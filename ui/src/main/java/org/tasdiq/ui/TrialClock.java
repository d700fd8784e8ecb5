package org.tasdiq.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** The clock of a trial installation: what time it is there, and the way forward. There is none back, and it says so. */
class TrialClock extends Dialog {
    private final transient BusinessClock clock;
    private final ZoneId zone;
    private final DatePicker day = WidgetTexts.datePicker(getTranslation("shell.clock.day"));
    private final TimePicker time = WidgetTexts.timePicker(getTranslation("shell.clock.time"));

    TrialClock(BusinessClock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        setHeaderTitle(getTranslation("shell.clock"));
        day.setMin(now.toLocalDate());
        day.setValue(now.toLocalDate().plusDays(1));
        day.setRequiredIndicatorVisible(true);
        time.setValue(now.toLocalTime().withSecond(0).withNano(0));
        time.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("instant", day)
                .rule(day, chosen -> chosen == null ? Refusal.invalid("day", "required") : null)
                .rule(time, chosen -> chosen == null ? Refusal.invalid("time", "required") : null);
        var fields = new Div(day, time);
        fields.addClassNames("fields", "pair");
        var body = new Div(
                new Paragraph(getTranslation("shell.clock.now", words(now))),
                new Paragraph(getTranslation("shell.clock.text")),
                fields);
        body.addClassName("stack");
        add(body);
        var move = new Button(getTranslation("shell.clock.move"), pressed -> move(errors));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), pressed -> close()), move);
    }

    private void move(FieldErrors errors) {
        if (!errors.check() || !errors.guard(() -> clock.moveTo(chosen()))) return;
        close();
        // What is shown behind speaks of a day that is over.
        UI.getCurrent().refreshCurrentRoute(false);
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        Notice.done(getTranslation("shell.clock.now", words(now)));
    }

    private Instant chosen() {
        return day.getValue().atTime(time.getValue()).atZone(zone).toInstant();
    }

    private String words(LocalDateTime moment) {
        return Dates.moment(moment, getLocale());
    }
}
