package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.HashSet;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.process.Positions;

/** Where a file, or an offer, stands on its diagram, and the same in words: every stay, the oldest first. */
@org.springframework.stereotype.Component
public class CasePosition {
    private final Positions positions;
    private final Texts texts;

    CasePosition(Positions positions, Texts texts) {
        this.positions = positions;
        this.texts = texts;
    }

    public Component diagram(CaseId id) {
        var position = positions.of(id);
        var diagram = new BpmnDiagram(positions.diagram(id));
        diagram.show(new HashSet<>(position.current()), position.visited());
        return diagram;
    }

    public Div path(CaseId id, ZoneId zone) {
        var path = new OrderedList();
        path.addClassName("lines");
        for (var visit : positions.of(id).path()) {
            var at = new Span(
                    Dates.second(visit.openedAt().atZone(zone), UI.getCurrent().getLocale()));
            at.addClassName("quiet");
            var step = new Span(say(visit.step() + ".title"));
            step.getStyle().set("font-weight", "600");
            path.add(new ListItem(
                    at, step, new StatusBadge(say("casefile.visit." + visit.state()), tone(visit.state()))));
        }
        var way = new Div(new H3(say("casefile.path")), path);
        way.addClassName("stack");
        return way;
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "OPEN" -> Tone.INFO;
            case "DONE" -> Tone.DONE;
            default -> Tone.NEUTRAL;
        };
    }
}
