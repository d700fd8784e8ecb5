package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
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

/** The sessions that were tried: when, and what became of each. */
class HearingHistory extends Div {
    HearingHistory(List<HearingSheet> hearings) {
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
        add(new H3(getTranslation("jury.hearing.history")), list);
        addClassName("card");
    }
}
