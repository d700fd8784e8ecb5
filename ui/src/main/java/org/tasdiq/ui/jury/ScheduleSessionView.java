package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SlotOption;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.WidgetTexts;

/** The secretary sets when and where the jury sits; after the legal limit a reason is asked. */
@Route("jury/schedule-session/:id")
@Step("jury.scheduleSession")
public class ScheduleSessionView extends StepView {
    private static final int USUAL_SLOT = 60;
    private static final int USUAL_PAUSE = 10;

    private final transient Juries juries;
    private final transient Sessions sessions;

    ScheduleSessionView(CaseFiles files, Juries juries, Sessions sessions) {
        super(files);
        this.juries = juries;
        this.sessions = sessions;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var date = WidgetTexts.datePicker(getTranslation("jury.session.date"));
        date.setMin(head.today());
        date.setRequiredIndicatorVisible(true);
        var start = WidgetTexts.timePicker(getTranslation("jury.session.start"));
        start.setRequiredIndicatorVisible(true);
        var minutes = new IntegerField(getTranslation("jury.session.minutes"));
        minutes.setValue(USUAL_SLOT);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        var place = new TextField(getTranslation("jury.session.place"));
        var video = new TextField(getTranslation("jury.session.video"));
        video.setHelperText(getTranslation("jury.session.video.hint"));
        var late = new TextField(getTranslation("jury.session.late"));
        late.setHelperText(getTranslation("jury.session.late.hint"));
        guardInput(date, start, minutes, place, video, late);
        var errors = new FieldErrors()
                .field("date", date)
                .field("slotMinutes", minutes)
                .field("start", start)
                .field("place", place)
                .field("videoLink", video)
                .field("lateReason", late)
                .rule(date, day -> day == null ? Refusal.invalid("date", "required") : null)
                .rule(start, time -> time == null ? Refusal.invalid("start", "required") : null);
        var schedule = act(getTranslation("jury.session.schedule"), () -> {
            if (!errors.check()) return;
            var plan = new SessionPlan(
                    date.getValue(),
                    start.getValue(),
                    Objects.requireNonNullElse(minutes.getValue(), 0),
                    place.getValue(),
                    video.getValue(),
                    late.getValue());
            if (errors.guard(() -> sessions.schedule(file(), plan))) done();
        });
        schedule.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        var pair = new Div(date, start, minutes);
        pair.addClassNames("fields", "pair");
        var fields = new Div(pair, place, video, late);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("jury.session.own")), fields, actions(schedule));
        card.addClassName("card");
        var seats = new Div(new H2(getTranslation("jury.members")), new SeatList(juries.sheet(file())));
        seats.addClassName("card");
        body.add(seats, existing(minutes), card);
    }

    /** The sessions in which the jury and the candidate are free; each can be taken at once. */
    private Component existing(IntegerField minutes) {
        var list = new Div();
        var late = new TextField(getTranslation("jury.session.late"));
        late.setHelperText(getTranslation("jury.session.late.hint"));
        late.setWidthFull();
        var card = new Div(
                new H2(getTranslation("jury.session.existing")),
                new Paragraph(getTranslation("jury.session.existing.text")),
                list,
                late);
        card.addClassNames("card", "stack");
        Runnable fill = () -> fill(list, late, Objects.requireNonNullElse(minutes.getValue(), USUAL_SLOT));
        minutes.addValueChangeListener(changed -> fill.run());
        fill.run();
        return card;
    }

    private void fill(Div list, TextField late, int minutes) {
        list.removeAll();
        var options =
                minutes < 10 || minutes > 240 ? List.<SlotOption>of() : sessions.options(file(), minutes, USUAL_PAUSE);
        late.setVisible(!options.isEmpty());
        if (options.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.CALENDAR,
                    getTranslation("jury.session.existing.none"),
                    getTranslation("jury.session.existing.none.text"),
                    new Anchor("sessions", getTranslation("jury.sessions.back"))));
            return;
        }
        var errors = new FieldErrors().field("date", late);
        var offers = new UnorderedList();
        offers.addClassName("lines");
        for (var option : options) {
            var take = act(getTranslation("jury.slot.take"), () -> {
                var plan = new SlotPlan(
                        option.sitting(), option.room(), option.start(), minutes, USUAL_PAUSE, late.getValue());
                if (errors.guard(() -> sessions.join(file(), plan))) done();
            });
            take.setAriaLabel(getTranslation("jury.slot.take") + " – " + SlotOptions.label(option));
            offers.add(new ListItem(new Span(SlotOptions.label(option)), take));
        }
        list.add(offers);
    }
}
