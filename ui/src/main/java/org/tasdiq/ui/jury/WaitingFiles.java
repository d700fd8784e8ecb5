package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.WaitingFile;
import org.tasdiq.jury.WaitingPage;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.ViewGuard;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.PagedCards;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** The files without a date, the most urgent first, each with the way to its step. */
@org.springframework.stereotype.Component
class WaitingFiles {
    private final Sittings sittings;
    private final Referentials referentials;
    private final Guard guard;

    WaitingFiles(Sittings sittings, Referentials referentials, Guard guard) {
        this.sittings = sittings;
        this.referentials = referentials;
        this.guard = guard;
    }

    Component list(InstitutionId institution, LocalDate today) {
        var list = new PagedCards();
        more(list, institution, today, WaitingPage.From.start());
        if (list.isEmpty())
            list.instead(new EmptyState(
                    Symbol.CIRCLE_CHECK,
                    I18NProvider.translate("jury.waiting.none"),
                    I18NProvider.translate("jury.waiting.none.text")));
        return list;
    }

    private void more(PagedCards list, InstitutionId institution, LocalDate today, WaitingPage.From after) {
        var page = sittings.waiting(institution, after);
        list.add(
                page.files().stream().map(file -> card(file, today)).toList(),
                "jury.waiting.shown",
                page.next(),
                next -> more(list, institution, today, next));
    }

    private Div card(WaitingFile file, LocalDate today) {
        var path = file.status() == JuryStatus.APPOINTED ? "jury/schedule-session" : "jury/appoint-jury";
        boolean open = ViewGuard.opens(guard, path, file.file().value());
        var reference = new Span(file.reference());
        reference.addClassNames("ltr", "quiet");
        var about = new Div(
                new Span(referentials
                        .sheet(file.certification())
                        .title()
                        .in(UI.getCurrent().getLocale())),
                reference);
        about.addClassName("task-about");
        var state = new Div(new StatusBadge(
                I18NProvider.translate("jury.waiting." + file.status(), file.members()),
                file.status() == JuryStatus.APPOINTED ? Tone.INFO : Tone.ATTENTION));
        if (file.hearings() > 0) state.add(new Span(I18NProvider.translate("jury.waiting.again", file.hearings())));
        var when = new Div(new DueDate(file.limit(), today));
        when.addClassName("task-when");
        var card = new Div(
                new H3(
                        open
                                ? new Anchor(path + "/" + file.file(), file.candidateName())
                                : new Span(file.candidateName())),
                about,
                state,
                when);
        card.addClassNames("card", "task");
        return card;
    }
}
