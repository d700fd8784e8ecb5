package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.ui.shared.CasePosition;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** What the system keeps of a file: its journal, its way through the diagram. */
@org.springframework.stereotype.Component
class FileRecords {
    private final Texts texts;
    private final Journal journal;
    private final JournalTexts events;
    private final People people;
    private final CasePosition position;
    private final Zones zones;
    private final Guard guard;

    FileRecords(
            Texts texts,
            Journal journal,
            JournalTexts events,
            People people,
            CasePosition position,
            Zones zones,
            Guard guard) {
        this.zones = zones;
        this.guard = guard;
        this.events = events;
        this.people = people;
        this.texts = texts;
        this.journal = journal;
        this.position = position;
    }

    Div journal(CandidacyId file) {
        var broken = journal.verify(file);
        var proof = new StatusBadge(
                say(broken.isEmpty() ? "casefile.journal.whole" : "casefile.journal.broken"),
                broken.isEmpty() ? Tone.DONE : Tone.STOP);
        return card("casefile.tab.journal", proof, history(file, "lines"));
    }

    /** The words of the journal in their order, fifty at a time. */
    private Div history(CandidacyId file, String style) {
        var list = new OrderedList();
        list.addClassName(style);
        var history = new Div(list);
        history.addClassName("stack");
        more(file, zones.of(file), history, list, 0);
        return history;
    }

    private void more(CandidacyId file, ZoneId zone, Div history, OrderedList list, long after) {
        var page = journal.page(file, after);
        page.entries().forEach(entry -> list.add(line(entry, zone)));
        var next = page.next();
        if (next == null) return;
        var more = new Button(say("casefile.files.more"));
        more.addClickListener(pressed -> {
            history.remove(more);
            more(file, zone, history, list, next);
        });
        history.add(more);
    }

    private ListItem line(JournalEntrySheet entry, ZoneId zone) {
        var when = quiet(moment(entry.at(), zone));
        when.addClassName("numbers");
        var locale = UI.getCurrent().getLocale();
        var line = new ListItem(when, strong(events.of(locale, entry)), new Span(actor(entry)));
        events.reason(locale, entry).ifPresent(words -> line.add(new Span(words)));
        return line;
    }

    private String actor(JournalEntrySheet entry) {
        var person = entry.actor();
        return person == null
                ? say("identity.role.SYSTEM")
                : people.sheet(person).name();
    }

    Div position(CandidacyId file) {
        var beside = new Div(position.path(file, zones.of(file)));
        beside.addClassName("beside");
        if (guard.allows("audit.readJournal", file)) {
            var history = new Div(new H3(say("casefile.history")), history(file, "timeline"));
            history.addClassName("stack");
            beside.add(history);
        }
        return card("casefile.tab.process", position.diagram(file), beside);
    }

    private Div card(String title, Component... content) {
        var card = new Div(new H2(say(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    static UnorderedList lines() {
        var list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    static Span strong(String words) {
        var span = new Span(words);
        span.getStyle().set("font-weight", "600");
        return span;
    }

    static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    static String date(LocalDate day) {
        return Dates.day(day, UI.getCurrent().getLocale());
    }

    private static String moment(Instant instant, ZoneId zone) {
        return Dates.second(instant.atZone(zone), UI.getCurrent().getLocale());
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
