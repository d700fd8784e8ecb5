package org.tasdiq.ui.jury;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** What a session is: day, hours, place, rooms, how many files. */
class SittingFields extends Div {
    private final DatePicker date = WidgetTexts.datePicker(getTranslation("jury.session.date"));
    private final TimePicker opens = WidgetTexts.timePicker(getTranslation("jury.sitting.opens"));
    private final TimePicker closes = WidgetTexts.timePicker(getTranslation("jury.sitting.closes"));
    private final TextField place = new TextField(getTranslation("jury.session.place"));
    private final TextField video = new TextField(getTranslation("jury.session.video"));
    private final TextField rooms = new TextField(getTranslation("jury.sitting.rooms"));
    private final IntegerField capacity = new IntegerField(getTranslation("jury.sitting.capacity"));

    SittingFields(LocalDate today, @Nullable SittingPlan plan) {
        date.setMin(today);
        video.setHelperText(getTranslation("jury.session.video.hint"));
        rooms.setHelperText(getTranslation("jury.sitting.rooms.hint"));
        for (var time : List.of(opens, closes)) time.setStep(Duration.ofMinutes(15));
        date.setRequiredIndicatorVisible(true);
        opens.setRequiredIndicatorVisible(true);
        closes.setRequiredIndicatorVisible(true);
        capacity.setRequiredIndicatorVisible(true);
        capacity.setStepButtonsVisible(true);
        capacity.setMin(1);
        opens.setValue(plan == null ? LocalTime.of(9, 0) : plan.opens());
        closes.setValue(plan == null ? LocalTime.of(17, 0) : plan.closes());
        capacity.setValue(plan == null ? 6 : plan.capacity());
        if (plan != null) {
            date.setValue(plan.date());
            place.setValue(plan.place());
            video.setValue(plan.videoLink());
            rooms.setValue(String.join(", ", plan.rooms()));
        }
        var when = new Div(date, opens, closes);
        when.addClassNames("fields", "pair");
        var where = new Div(place, video, rooms, capacity);
        where.addClassNames("fields", "pair");
        add(when, where);
        addClassName("fields");
    }

    FieldErrors errors() {
        return new FieldErrors()
                .field("date", date)
                .field("opens", opens)
                .field("closes", closes)
                .field("place", place)
                .field("videoLink", video)
                .field("room", rooms)
                .field("start", opens)
                .field("capacity", capacity)
                .rule(date, day -> day == null ? Refusal.invalid("date", "required") : null)
                .rule(opens, time -> time == null ? Refusal.invalid("opens", "required") : null)
                .rule(closes, time -> time == null ? Refusal.invalid("closes", "required") : null);
    }

    SittingPlan plan() {
        return new SittingPlan(
                date.getValue(),
                opens.getValue(),
                closes.getValue(),
                place.getValue(),
                video.getValue(),
                Stream.of(rooms.getValue().split("[,;،؛]"))
                        .map(String::strip)
                        .filter(room -> !room.isEmpty())
                        .toList(),
                Objects.requireNonNullElse(capacity.getValue(), 0));
    }
}
