package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.People;
import org.tasdiq.process.Positions;
import org.tasdiq.ui.shared.BpmnDiagram;
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
    private final Positions positions;
    private final Zones zones;

    FileRecords(Texts texts, Journal journal, JournalTexts events, People people, Positions positions, Zones zones) {
        this.zones = zones;
        this.events = events;
        this.people = people;
        this.texts = texts;
        this.journal = journal;
        this.positions = positions;
    }

    Div journal(CandidacyId file) {
        var list = lines();
        var zone = zones.of(file);
        for (var entry : journal.entries(file)) {
            var when = quiet(moment(entry.at(), zone));
            when.addClassName("numbers");
            var locale = UI.getCurrent().getLocale();
            var line = new ListItem(when, strong(events.of(locale, entry)), new Span(actor(entry)));
            events.reason(locale, entry).ifPresent(words -> line.add(new Span(words)));
            list.add(line);
        }
        var broken = journal.verify(file);
        var proof = new StatusBadge(
                say(broken.isEmpty() ? "casefile.journal.whole" : "casefile.journal.broken"),
                broken.isEmpty() ? Tone.DONE : Tone.STOP);
        return card("casefile.tab.journal", proof, list);
    }

    private String actor(JournalEntrySheet entry) {
        var person = entry.actor();
        return person == null
                ? say("identity.role.SYSTEM")
                : people.sheet(person).name();
    }

    Div position(CandidacyId file) {
        var position = positions.of(file);
        var diagram = new BpmnDiagram(xml());
        diagram.show(new HashSet<>(position.current()), position.visited());
        var path = new OrderedList();
        var zone = zones.of(file);
        path.addClassName("lines");
        for (var visit : position.path()) {
            path.add(new ListItem(
                    quiet(moment(visit.openedAt(), zone)),
                    strong(say(visit.step() + ".title")),
                    new StatusBadge(say("casefile.visit." + visit.state()), tone(visit.state()))));
        }
        return card("casefile.tab.process", diagram, new H2(say("casefile.path")), path);
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "OPEN" -> Tone.INFO;
            case "DONE" -> Tone.DONE;
            default -> Tone.NEUTRAL;
        };
    }

    private static String xml() {
        try (var in = new ClassPathResource("bpmn/vae.bpmn").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
