package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.ui.notification.LetterLists;
import org.tasdiq.ui.shared.CasePosition;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.JournalLines;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** What is on record of a request, as far as the reader may see it: evaluations, letters, time limits, its way, its journal. */
@org.springframework.stereotype.Component
class RequestRecords {
    private final Evaluations evaluations;
    private final Deadlines deadlines;
    private final LetterLists letters;
    private final CasePosition position;
    private final Journal journal;
    private final JournalTexts events;
    private final Guard guard;
    private final Texts texts;

    RequestRecords(
            Evaluations evaluations,
            Deadlines deadlines,
            LetterLists letters,
            CasePosition position,
            Journal journal,
            JournalTexts events,
            Guard guard,
            Texts texts) {
        this.evaluations = evaluations;
        this.deadlines = deadlines;
        this.letters = letters;
        this.position = position;
        this.journal = journal;
        this.events = events;
        this.guard = guard;
        this.texts = texts;
    }

    List<Component> of(RequestSheet request) {
        var id = request.id();
        var zone = deadlines.zone(request.regime());
        var all = new ArrayList<Component>();
        if (guard.allows("recognition.readEvaluations", id)) all.add(new EvaluationPair(request, evaluations.of(id)));
        if (guard.allows("notification.readLetters", id)) all.add(letters.of(id, zone));
        if (guard.allows("deadline.read", id)) all.add(times(id, deadlines.today(request.regime())));
        if (guard.allows("process.readPosition", id)) all.add(way(id, zone));
        if (guard.allows("audit.readJournal", id)) all.add(journal(id, zone));
        return all;
    }

    private Component times(RequestId id, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("lines");
        deadlines.of(id).forEach(one -> list.add(line(one, today)));
        return card("casefile.tab.deadlines", list);
    }

    private ListItem line(DeadlineSheet deadline, LocalDate today) {
        var rule = new Span(say("deadline.rule." + deadline.rule()));
        rule.addClassName("strong");
        var tone = switch (deadline.state()) {
            case RUNNING -> Tone.INFO;
            case STOPPED -> Tone.ATTENTION;
            case MET -> Tone.DONE;
            case EXPIRED -> Tone.STOP;
            case LIFTED -> Tone.NEUTRAL;
        };
        var basis = new Span(deadline.legalBasis().in(UI.getCurrent().getLocale()));
        basis.addClassName("quiet");
        return new ListItem(
                rule,
                new StatusBadge(say("deadline.state." + deadline.state()), tone),
                deadline.state() == DeadlineState.RUNNING
                        ? new DueDate(deadline.dueOn(), today)
                        : new Span(Dates.day(deadline.dueOn(), UI.getCurrent().getLocale())),
                basis);
    }

    private Component way(RequestId id, ZoneId zone) {
        return card("casefile.tab.process", position.diagram(id), position.path(id, zone));
    }

    private Component journal(RequestId id, ZoneId zone) {
        var lines = new Details(
                say("recognition.journal"), new JournalLines(journal.entries(id), events, zone, entry -> ""));
        lines.setWidthFull();
        return lines;
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(say(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
