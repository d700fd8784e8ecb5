package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/** How a person's roles and entries in an institution came and went, and by whom. */
@org.springframework.stereotype.Component
public class PersonHistory {
    private final Journal journal;
    private final JournalTexts events;
    private final People people;
    private final Zones zones;

    PersonHistory(Journal journal, JournalTexts events, People people, Zones zones) {
        this.journal = journal;
        this.events = events;
        this.people = people;
        this.zones = zones;
    }

    public Component of(InstitutionId institution, PersonId person) {
        var entries = journal.of(institution, person);
        return entries.isEmpty()
                ? new Paragraph(I18NProvider.translate("account.people.history.none"))
                : new JournalLines(entries, events, zones.ofReader(), this::who);
    }

    private String who(JournalEntrySheet entry) {
        var actor = entry.actor();
        return actor == null
                ? I18NProvider.translate("audit.bySystem")
                : people.sheet(actor).name();
    }
}
