package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.HearingSheet;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The sessions that were tried or held: when, what became of each, and what was noted. */
class HearingHistory extends Div {
    /** @param title text key */
    HearingHistory(String title, List<HearingSheet> hearings) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var hearing : hearings) {
            var line = new ListItem(
                    new Span(Dates.day(hearing.on(), getLocale())),
                    new StatusBadge(
                            getTranslation("jury.hearing." + hearing.result()),
                            hearing.result() == HearingResult.HEARD ? Tone.DONE : Tone.ATTENTION));
            if (!hearing.notes().isBlank()) line.add(new Said(hearing.notes()));
            list.add(line);
        }
        add(new H2(getTranslation(title)), list);
        addClassName("card");
    }
}
