package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.jury.Sessions;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.WidgetTexts;

/** The secretary sets when and where the jury sits; after the legal limit a reason is asked. */
@Route("jury/schedule-session/:id")
@Step("jury.scheduleSession")
public class ScheduleSessionView extends StepView {
    private static final int USUAL_SLOT = 60;

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
        var card = new Div(new H2(getTranslation("jury.session")), fields, actions(schedule));
        card.addClassName("card");
        var seats = new Div(new H2(getTranslation("jury.members")), new SeatList(juries.sheet(file())));
        seats.addClassName("card");
        body.add(seats, card);
    }
}
