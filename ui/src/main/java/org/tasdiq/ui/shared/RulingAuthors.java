package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tasdiq.CaseId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.decision.RulingAuthor;
import org.tasdiq.identity.Guard;

/** Who ruled on an appeal, as the letter names them; those who read the journal of the case see when each of them did. */
@org.springframework.stereotype.Component
public class RulingAuthors {
    private final Guard guard;
    private final Zones zones;
    private final Texts texts;

    RulingAuthors(Guard guard, Zones zones, Texts texts) {
        this.guard = guard;
        this.zones = zones;
        this.texts = texts;
    }

    /** @param authors who proposed first; nothing is shown where there are none */
    public Component of(CaseId id, List<RulingAuthor> authors) {
        if (authors.isEmpty()) return new Div();
        var language = UI.getCurrent().getLocale();
        var first = authors.getFirst();
        var second = authors.getLast();
        if (!guard.allows("audit.readJournal", id))
            return new Paragraph(texts.of(language, "decision.appeal.authors", first.name(), second.name()));
        var zone = zones.of(id);
        return new Paragraph(texts.of(
                language,
                "decision.appeal.authors.times",
                first.name(),
                Dates.moment(first.at().atZone(zone), language),
                second.name(),
                Dates.moment(second.at().atZone(zone), language)));
    }
}
