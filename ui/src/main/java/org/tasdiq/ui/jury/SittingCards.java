package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Sessions one below the other: when, where, how many files, how many more. */
class SittingCards extends UnorderedList {
    SittingCards(List<SittingSheet> sittings) {
        addClassName("tasks");
        sittings.forEach(sitting -> add(new ListItem(card(sitting))));
    }

    private Div card(SittingSheet sitting) {
        var plan = sitting.plan();
        var about = new Div(new Span(where(plan)));
        about.addClassName("task-about");
        var card = new Div(
                new H3(new Anchor(address(sitting), Dates.day(plan.date(), getLocale()) + " · " + hours(plan))),
                about,
                new StatusBadge(
                        getTranslation("jury.sessions.files", sitting.slots().size(), plan.capacity()),
                        sitting.left() == 0 ? Tone.DONE : Tone.INFO));
        card.addClassNames("card", "task");
        return card;
    }

    static String address(SittingSheet sitting) {
        return "sessions/" + sitting.institution().value() + "/" + sitting.id();
    }

    /** Left to right in every language, or the hours change places. */
    static String hours(SittingPlan plan) {
        return "\u2066" + plan.opens() + " – " + plan.closes() + "\u2069";
    }

    static String where(SittingPlan plan) {
        var rooms = Listed.of(plan.rooms());
        var place = plan.place().isEmpty() ? plan.videoLink() : plan.place();
        return rooms.isEmpty() ? place : place + " · " + rooms;
    }
}
