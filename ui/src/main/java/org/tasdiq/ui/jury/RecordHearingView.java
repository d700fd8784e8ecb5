package org.tasdiq.ui.jury;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.Sessions;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/** On the day: who sat, whether the candidate was heard, and for how long. */
@Route("jury/record-hearing/:id")
@Step("jury.recordHearing")
public class RecordHearingView extends StepView {
    private static final int USUAL_INTERVIEW = 50;

    private final transient Juries juries;
    private final transient Sessions sessions;

    RecordHearingView(CaseFiles files, Juries juries, Sessions sessions) {
        super(files);
        this.juries = juries;
        this.sessions = sessions;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var jury = juries.sheet(file());
        var sitting = jury.seats().stream()
                .filter(seat -> jury.members().contains(seat.person()))
                .toList();
        var present = new CheckboxGroup<SeatSheet>(getTranslation("jury.hearing.present"));
        present.setItems(sitting);
        present.setItemLabelGenerator(seat -> seat.name() + " — " + getTranslation("jury.quality." + seat.quality()));
        present.setValue(new LinkedHashSet<>(sitting));
        var result = new RadioButtonGroup<HearingResult>(getTranslation("jury.hearing.result"));
        result.setItems(HearingResult.values());
        result.setItemLabelGenerator(r -> getTranslation("jury.hearing." + r));
        result.setValue(HearingResult.HEARD);
        var minutes = new IntegerField(getTranslation("jury.hearing.minutes"));
        minutes.setValue(USUAL_INTERVIEW);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setMin(0);
        var notes = new TextArea(getTranslation("jury.hearing.notes"));
        notes.setHelperText(getTranslation("jury.hearing.notes.hint"));
        notes.setWidthFull();
        result.addValueChangeListener(e -> minutes.setVisible(e.getValue() == HearingResult.HEARD));
        guardInput(present, result, minutes, notes);
        var errors = new FieldErrors()
                .field("minutes", minutes)
                .field("notes", notes)
                .rule(result, chosen -> chosen == null ? Refusal.invalid("result", "required") : null);
        var record = act(getTranslation("jury.hearing.record"), () -> {
            if (!errors.check()) return;
            boolean heard = result.getValue() == HearingResult.HEARD;
            var hearing = new HearingRecord(
                    present.getValue().stream().map(SeatSheet::person).collect(Collectors.toSet()),
                    result.getValue(),
                    heard ? Objects.requireNonNullElse(minutes.getValue(), 0) : 0,
                    notes.getValue());
            if (errors.guard(() -> sessions.recordHearing(file(), hearing))) done();
        });
        record.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        var fields = new Div(present, result, minutes, notes);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("jury.hearing")), fields, actions(record));
        card.addClassName("card");
        body.add(card);
    }
}
