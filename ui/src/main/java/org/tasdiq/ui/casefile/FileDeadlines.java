package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.Lapses;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** The deadlines of a file, with more time or none for whoever may decide that. */
@org.springframework.stereotype.Component
class FileDeadlines {
    private final Texts texts;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Lapses lapses;
    private final Guard guard;

    FileDeadlines(Texts texts, Candidacies candidacies, Deadlines deadlines, Lapses lapses, Guard guard) {
        this.texts = texts;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.lapses = lapses;
        this.guard = guard;
    }

    Div list(CandidacyId file, Runnable changed) {
        var sheet = candidacies.sheet(file);
        var today = deadlines.today(sheet.regime());
        boolean decides = guard.allows("deadline.extend", file);
        var list = FileRecords.lines();
        for (var deadline : deadlines.of(file)) {
            var line = line(deadline, today);
            if (decides && isAskedFor(deadline)) line.add(new DeadlineChange(deadlines, file, deadline, changed));
            list.add(line);
        }
        var card = new Div(new H2(say("casefile.tab.deadlines")), list);
        card.addClassNames("card", "stack");
        if (sheet.status() != CandidacyStatus.LAPSED || !guard.allows("candidacy.undoLapse", file)) return card;
        var both = new Div(card, new LapseForm(lapses, file, today, changed));
        both.addClassName("stack");
        return both;
    }

    private ListItem line(DeadlineSheet deadline, LocalDate today) {
        var tone = switch (deadline.state()) {
            case RUNNING -> Tone.INFO;
            case STOPPED -> Tone.ATTENTION;
            case MET -> Tone.DONE;
            case EXPIRED -> Tone.STOP;
            case LIFTED -> Tone.NEUTRAL;
        };
        return new ListItem(
                FileRecords.strong(say("deadline.rule." + deadline.rule())),
                new StatusBadge(say("deadline.state." + deadline.state()), tone),
                deadline.state() == DeadlineState.RUNNING
                        ? new DueDate(deadline.dueOn(), today)
                        : new Span(FileRecords.date(deadline.dueOn())),
                FileRecords.quiet(deadline.legalBasis().in(UI.getCurrent().getLocale())));
    }

    /** Open, and more than a reminder. */
    private static boolean isAskedFor(DeadlineSheet deadline) {
        boolean open = deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.STOPPED;
        return open && !deadline.consequence().equals("none");
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
