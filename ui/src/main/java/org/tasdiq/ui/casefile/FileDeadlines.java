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
import org.tasdiq.desk.Extensions;
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
    private final Extensions extensions;
    private final Lapses lapses;
    private final Guard guard;

    FileDeadlines(
            Texts texts,
            Candidacies candidacies,
            Deadlines deadlines,
            Extensions extensions,
            Lapses lapses,
            Guard guard) {
        this.texts = texts;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.lapses = lapses;
        this.guard = guard;
    }

    Div list(CandidacyId file, Runnable changed) {
        var sheet = candidacies.sheet(file);
        var today = deadlines.today(sheet.regime());
        var possible = extensions.possible(file);
        var list = FileRecords.lines();
        for (var deadline : deadlines.of(file)) {
            var line = line(deadline, today);
            if (possible.contains(deadline.id()) && isDecided(file, deadline))
                line.add(new DeadlineChange(extensions, deadlines, file, deadline, today, changed));
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

    /** By whoever reads this. */
    private boolean isDecided(CandidacyId file, DeadlineSheet deadline) {
        return guard.allows(deadline.bindsTheInstitution() ? "deadline.extendDuty" : "deadline.extend", file);
    }

    private String say(String key) {
        return texts.of(UI.getCurrent().getLocale(), key);
    }
}
