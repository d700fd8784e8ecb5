package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import java.util.Optional;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.Sessions;
import org.tasdiq.jury.SummonsAnswer;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StepView;

/** On the day: who sat, whether the candidate was heard, and for how long. */
@Route("jury/record-hearing/:id")
@Step("jury.recordHearing")
public class RecordHearingView extends StepView {
    private static final int USUAL_INTERVIEW = 50;

    private final transient Juries juries;
    private final transient Sessions sessions;
    private final transient Excuses excuses;
    private final transient MemberExcusePanels members;

    RecordHearingView(CaseFiles files, Juries juries, Sessions sessions, Excuses excuses, MemberExcusePanels members) {
        super(files);
        this.juries = juries;
        this.sessions = sessions;
        this.excuses = excuses;
        this.members = members;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var jury = juries.sheet(file());
        var sitting = jury.seats().stream()
                .filter(seat -> jury.members().contains(seat.person()))
                .toList();
        var attendance = new AttendanceFields(
                sitting, jury.session(), present -> sessions.isQuorate(file(), present), this::excuse);
        attendance.onInput(this::unsaved);
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
        guardInput(result, minutes, notes);
        result.addValueChangeListener(e -> attendance.heard(e.getValue() == HearingResult.HEARD));
        var errors = new FieldErrors()
                .field("minutes", minutes)
                .field("notes", notes)
                .rule(result, chosen -> chosen == null ? Refusal.invalid("result", "required") : null);
        var record = act(getTranslation("jury.hearing.record"), () -> {
            if (!errors.check()) return;
            boolean heard = result.getValue() == HearingResult.HEARD;
            var hearing = new HearingRecord(
                    attendance.present(),
                    result.getValue(),
                    heard ? Objects.requireNonNullElse(minutes.getValue(), 0) : 0,
                    notes.getValue(),
                    attendance.attendance());
            if (errors.guard(() -> sessions.recordHearing(file(), hearing))) done();
        });
        record.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        var fields = new Div(attendance, result, minutes, notes);
        fields.addClassName("fields");
        var card = new Div(new H2(getTranslation("jury.hearing")), fields, actions(record));
        card.addClassName("card");
        if (!jury.hearings().isEmpty()) body.add(new HearingHistory("jury.hearing.history", jury.hearings()));
        excuse(head.file().candidate()).ifPresent(body::add);
        body.add(card);
    }

    /** What a member answered to the summons, and the papers that prove it; empty for one who comes. */
    private Optional<Component> excuse(SeatSheet member) {
        var reason = cannotCome(member.person());
        var papers = members.proofs(file(), member.person());
        if (reason.isEmpty() && papers.isEmpty()) return Optional.empty();
        var said = new Div(new Paragraph(getTranslation("jury.memberExcuse.beside")));
        reason.ifPresent(text -> said.add(new Said(text)));
        papers.ifPresent(said::add);
        said.addClassName("stack");
        return Optional.of(said);
    }

    private Optional<String> cannotCome(PersonId person) {
        return sessions.slot(file()).stream()
                .flatMap(slot -> slot.answers().stream())
                .filter(answer -> answer.person().equals(person) && !answer.coming())
                .map(SummonsAnswer::text)
                .findFirst();
    }

    /** What the candidate answered to the summons and the papers that prove it; empty for one who comes. */
    private Optional<Component> excuse(PersonId candidate) {
        var reason = cannotCome(candidate);
        if (reason.isEmpty() && excuses.list(file()).isEmpty()) return Optional.empty();
        var card = new Div(new H2(getTranslation("jury.hearing.excuse")));
        reason.ifPresent(text -> card.add(new Said(text)));
        card.add(ExcuseProofs.toRead(excuses, file()));
        card.addClassNames("card", "stack");
        return Optional.of(card);
    }
}
