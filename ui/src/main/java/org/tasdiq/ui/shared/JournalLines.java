package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.tasdiq.Dates;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.audit.JournalTexts;

/** What happened to an account, the latest first: when, what and why. */
public class JournalLines extends UnorderedList {
    /** @param who did it, empty where that need not be said */
    public JournalLines(
            List<JournalEntrySheet> entries,
            JournalTexts events,
            ZoneId zone,
            Function<JournalEntrySheet, String> who) {
        addClassName("lines");
        for (var entry : entries.reversed()) {
            var when = new Span(Dates.second(entry.at().atZone(zone), getLocale()));
            when.addClassNames("quiet", "numbers");
            var line = new ListItem(when, new Span(events.of(getLocale(), entry)));
            events.reason(getLocale(), entry).ifPresent(words -> line.add(new Span(words)));
            var actor = who.apply(entry);
            if (!actor.isEmpty()) line.add(new Span(actor));
            add(line);
        }
    }
}
