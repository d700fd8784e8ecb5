package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.Presence;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.SessionPlan;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.WidgetTexts;

/** Of every member whether they came, when late and until when; says at once whether those who sat may decide. */
class AttendanceFields extends Div {
    private record Row(SeatSheet seat, Select<Presence> presence, TimePicker arrived, TimePicker left) {
        Attendance attendance() {
            boolean here = presence.getValue() == Presence.PRESENT;
            return new Attendance(
                    seat.person(),
                    presence.getValue(),
                    here ? arrived.getValue() : null,
                    here ? left.getValue() : null);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div quorum = new Div();
    private final transient Predicate<Set<PersonId>> isQuorate;
    private transient Runnable input = () -> {};

    /** @param beside what a member has said about not coming; empty for one who has said nothing */
    AttendanceFields(
            List<SeatSheet> members,
            @Nullable SessionPlan session,
            Predicate<Set<PersonId>> isQuorate,
            Function<SeatSheet, Optional<Component>> beside) {
        this.isQuorate = isQuorate;
        quorum.getElement().setAttribute("role", "status");
        var title = new H3(getTranslation("jury.hearing.present"));
        add(title);
        members.forEach(member -> {
            add(row(member, session));
            beside.apply(member).ifPresent(this::add);
        });
        add(quorum);
        addClassName("stack");
        judge();
    }

    private Div row(SeatSheet seat, @Nullable SessionPlan session) {
        var presence = new Select<Presence>();
        presence.setLabel(seat.name() + " — " + getTranslation("jury.quality." + seat.quality()));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(one -> getTranslation("jury.presence." + one));
        presence.setValue(Presence.PRESENT);
        presence.setEmptySelectionAllowed(false);
        var arrived = time("jury.presence.arrivedAt", seat);
        var left = time("jury.presence.leftAt", seat);
        if (session != null) {
            for (var time : List.of(arrived, left)) time.setMin(session.start());
        }
        var row = new Row(seat, presence, arrived, left);
        rows.add(row);
        presence.addValueChangeListener(changed -> {
            boolean here = changed.getValue() == Presence.PRESENT;
            arrived.setVisible(here);
            left.setVisible(here);
            changed(changed.isFromClient());
        });
        arrived.addValueChangeListener(changed -> changed(changed.isFromClient()));
        left.addValueChangeListener(changed -> changed(changed.isFromClient()));
        var line = new Div(presence, arrived, left);
        line.addClassNames("fields", "trio");
        return line;
    }

    private TimePicker time(String key, SeatSheet seat) {
        var time = WidgetTexts.timePicker(getTranslation(key));
        time.setStep(Duration.ofMinutes(5));
        time.setClearButtonVisible(true);
        time.setAriaLabel(getTranslation(key) + " – " + seat.name());
        return time;
    }

    private void changed(boolean byHand) {
        if (byHand) input.run();
        judge();
    }

    private void judge() {
        boolean enough = isQuorate.test(present());
        quorum.removeAll();
        quorum.add(new StatusBadge(
                getTranslation(
                        enough ? "jury.hearing.quorum" : "jury.hearing.quorumMissing",
                        present().size(),
                        rows.size()),
                enough ? Tone.DONE : Tone.STOP));
    }

    /** @param listener hears that there is something to lose */
    void onInput(Runnable listener) {
        input = listener;
    }

    /** Whether a quorum matters: only when somebody was heard. */
    void heard(boolean heard) {
        quorum.setVisible(heard);
    }

    Set<PersonId> present() {
        return rows.stream()
                .map(Row::attendance)
                .filter(Attendance::isWhole)
                .map(Attendance::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Attendance> attendance() {
        return rows.stream().map(Row::attendance).toList();
    }
}
