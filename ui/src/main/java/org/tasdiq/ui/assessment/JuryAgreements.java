package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.tasdiq.Dates;
import org.tasdiq.assessment.AgreementFilter;
import org.tasdiq.assessment.AgreementPage;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.ui.shared.StatusBadge;

/** Juries one by one as cards, the last opened first, page by page; each leads to its file. */
class JuryAgreements extends Composite<Div> {
    private final transient Agreements agreements;
    private final transient AgreementFilter filter;
    private final boolean weak;
    private final UnorderedList list = new UnorderedList();

    JuryAgreements(Agreements agreements, AgreementFilter filter, boolean weak) {
        this.agreements = agreements;
        this.filter = filter;
        this.weak = weak;
        list.addClassName("tasks");
        getContent().add(list);
        getContent().addClassName("stack");
        more(AgreementPage.From.start());
    }

    private void more(AgreementPage.From after) {
        var page = agreements.juries(filter, weak, after);
        page.juries().forEach(jury -> list.add(new ListItem(card(jury))));
        var next = page.next();
        if (next == null) return;
        var more = new Button(getTranslation("assessment.juries.more"));
        more.addClickListener(pressed -> {
            getContent().remove(more);
            more(next);
        });
        getContent().add(more);
    }

    private Div card(AgreementPage.OfJury jury) {
        var figures = jury.figures();
        var alpha = figures.ordinal();
        var share = figures.share();
        var about = new Div(
                new Span(jury.certification()),
                new Span(getTranslation(
                        "assessment.juries.opened", Dates.day(jury.openedOn(), getLocale()), figures.jurors())),
                new Span(
                        alpha == null
                                ? getTranslation("assessment.alpha.undefined")
                                : getTranslation("assessment.alpha", Figure.alpha(alpha, getLocale()))));
        if (share != null) about.add(new Span(getTranslation("assessment.share", share)));
        about.addClassName("task-about");
        var name = getTranslation("assessment.juries.jury", jury.reference(), jury.round());
        var card = new Div(
                new H3(new Anchor("file/" + jury.file(), name)),
                about,
                new StatusBadge(
                        getTranslation("assessment.agreement." + figures.reading()), Figure.tone(figures.reading())));
        card.addClassNames("card", "task");
        return card;
    }
}
