package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Presence;
import org.tasdiq.jury.SlotSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Whether one person was summoned, comes, was there. */
class SummonedPerson extends ListItem {
    SummonedPerson(String name, String quality, PersonId person, SlotSheet slot, JurySheet jury, boolean member) {
        var strong = new Span(name);
        strong.getStyle().set("font-weight", "600");
        add(strong, new Span(quality));
        var attendance = jury.status() == JuryStatus.HEARD && member
                ? jury.lastHearing()
                        .flatMap(h -> h.attendance().stream()
                                .filter(a -> a.person().equals(person))
                                .findFirst())
                : java.util.Optional.<Attendance>empty();
        if (attendance.isPresent()) {
            add(attended(attendance.get()));
            return;
        }
        if (jury.status() == JuryStatus.HEARD) {
            boolean sat = !member
                    || jury.lastHearing()
                            .filter(h -> h.present().contains(person))
                            .isPresent();
            add(new StatusBadge(
                    member
                            ? getTranslation("jury.presence." + (sat ? Presence.PRESENT : Presence.ABSENT))
                            : getTranslation("jury.hearing."
                                    + jury.lastHearing().orElseThrow().result()),
                    sat ? Tone.DONE : Tone.STOP));
            return;
        }
        var answer =
                slot.answers().stream().filter(a -> a.person().equals(person)).findFirst();
        if (answer.isEmpty()) {
            boolean summoned = jury.status() == JuryStatus.CONVENED || jury.status() == JuryStatus.SCORED;
            add(new StatusBadge(
                    getTranslation(summoned ? "jury.summons.noAnswer" : "jury.summons.notYet"), Tone.NEUTRAL));
            return;
        }
        add(new StatusBadge(
                getTranslation(answer.get().coming() ? "jury.summons.comes" : "jury.summons.cannot"),
                answer.get().coming() ? Tone.DONE : Tone.STOP));
        if (!answer.get().text().isBlank()) add(new Said(answer.get().text()));
    }

    private StatusBadge attended(Attendance attendance) {
        var words = new StringBuilder(getTranslation("jury.presence." + attendance.presence()));
        if (attendance.arrived() != null)
            words.append(" · ")
                    .append(getTranslation(
                            "jury.presence.arrived", attendance.arrived().toString()));
        if (attendance.left() != null)
            words.append(" · ")
                    .append(getTranslation(
                            "jury.presence.left", attendance.left().toString()));
        var tone = attendance.isWhole() ? Tone.DONE : Tone.ATTENTION;
        return new StatusBadge(words.toString(), tone);
    }
}
