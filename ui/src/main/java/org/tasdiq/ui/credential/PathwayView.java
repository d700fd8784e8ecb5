package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Holding;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathStanding.Counted;
import org.tasdiq.catalogue.PathStanding.PartStanding;
import org.tasdiq.catalogue.PathStanding.State;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.credential.Pathway;
import org.tasdiq.credential.Pathways;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** What a learner holds, where it leads to, and what is missing to the next certificate. */
@Route("pathway")
@Needs("credential.readPathways")
@Menu(title = "credential.pathway", icon = "list-checks", order = 3.1)
public class PathwayView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private static final int MOST_OTHERS = 20;

    private final transient Pathways pathways;
    private final transient Texts texts;

    PathwayView(Pathways pathways, Texts texts) {
        this.pathways = pathways;
        this.texts = texts;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var own = pathways.own();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("credential.pathway")),
                        new Paragraph(getTranslation("credential.pathway.text")));
        if (own.paths().isEmpty())
            getContent()
                    .add(new EmptyState(
                            Symbol.LIST_CHECKS,
                            getTranslation("credential.pathway.none"),
                            getTranslation("credential.pathway.none.text"),
                            catalogue()));
        own.paths().forEach(way -> getContent().add(card(way)));
        if (!own.others().isEmpty()) getContent().add(others(own.others()));
        getContent().add(held(own.held()));
    }

    private Anchor catalogue() {
        var link = new Anchor("catalogue", getTranslation("credential.pathway.catalogue"));
        link.setRouterIgnore(true);
        return link;
    }

    /** What could be begun: what each asks for, with the pages of what can be earned. */
    private Component others(List<Pathway> ways) {
        var section = new Section(
                new H2(getTranslation("credential.pathway.start")),
                new Paragraph(getTranslation("credential.pathway.start.text")));
        section.addClassNames("card", "stack");
        ways.stream().limit(MOST_OTHERS).forEach(way -> section.add(other(way)));
        var all = new Anchor("catalogue/paths", getTranslation("credential.pathway.all"));
        all.setRouterIgnore(true);
        section.add(all);
        return section;
    }

    private Component other(Pathway way) {
        var content = way.path().content();
        var heading = new H3(shown(content.name()));
        heading.getElement().setAttribute("dir", "auto");
        var one = new Div(heading, leads(way));
        one.addClassName("stack");
        for (var part : content.parts()) {
            var list = new UnorderedList();
            part.pieces().forEach(piece -> list.add(new ListItem(piece(piece))));
            one.add(new Paragraph(PathWords.rule(texts, getLocale(), part)), list);
        }
        return one;
    }

    /** A micro-credential leads to its public page, where one reads how it is earned. */
    private Component piece(PathContent.Piece piece) {
        var title = PathWords.title(getLocale(), piece);
        if (piece.kind() != Learned.OFFER) return new Span(title);
        var link = new Anchor("catalogue/" + piece.code(), title);
        link.setRouterIgnore(true);
        return link;
    }

    private Component leads(Pathway way) {
        var certificate = new Paragraph(getTranslation(
                "credential.pathway.leads",
                Stream.concat(Stream.of(way.certification()), way.blocks().stream())
                        .map(this::shown)
                        .collect(Collectors.joining(" · ")),
                shown(way.institution())));
        certificate.getElement().setAttribute("dir", "auto");
        return certificate;
    }

    private Component card(Pathway way) {
        var heading = new H2(shown(way.path().content().name()));
        heading.getElement().setAttribute("dir", "auto");
        var card = new Section(heading, leads(way), sum(way));
        card.addClassNames("card", "stack");
        way.standing().parts().forEach(part -> card.add(part(part)));
        card.add(asking(way));
        return card;
    }

    private Component sum(Pathway way) {
        var standing = way.standing();
        long fulfilled =
                standing.parts().stream().filter(PartStanding::fulfilled).count();
        var sum = new Div(
                standing.complete()
                        ? new StatusBadge(getTranslation("credential.pathway.complete"), Tone.DONE)
                        : new StatusBadge(
                                getTranslation(
                                        "credential.pathway.fulfilled",
                                        fulfilled,
                                        standing.parts().size()),
                                Tone.INFO),
                new Span(getTranslation("credential.pathway.soFar", standing.hours(), standing.credits())));
        sum.addClassName("row");
        return sum;
    }

    private Component part(PartStanding part) {
        var own = shown(part.name());
        var done = PathWords.done(texts, getLocale(), part);
        var bar = new ProgressBar(
                0,
                Math.max(1, part.asked().doubleValue()),
                Math.min(part.done().doubleValue(), part.asked().doubleValue()));
        bar.getElement().setAttribute("aria-label", own.isEmpty() ? done : own + " · " + done);
        var head = new Div(
                new Span(done),
                part.fulfilled()
                        ? new StatusBadge(getTranslation("credential.pathway.part.fulfilled"), Tone.DONE)
                        : new StatusBadge(getTranslation("credential.pathway.part.open"), Tone.ATTENTION));
        head.addClassName("row");
        var list = new UnorderedList();
        list.addClassName("lines");
        part.pieces().forEach(piece -> list.add(line(piece)));
        var all = new Div();
        all.addClassName("stack");
        if (!own.isEmpty()) {
            var heading = new H3(own);
            heading.getElement().setAttribute("dir", "auto");
            all.add(heading);
        }
        all.add(head, bar, list);
        if (!part.fulfilled()) {
            var missing = new Paragraph(PathWords.missing(texts, getLocale(), part));
            missing.addClassName("strong");
            all.add(missing);
        }
        return all;
    }

    private ListItem line(Counted one) {
        var title = new Span(piece(one.piece()));
        title.addClassName("strong");
        title.getElement().setAttribute("dir", "auto");
        var line = new ListItem(
                new StatusBadge(getTranslation("catalogue.path.state." + one.state()), tone(one.state())), title);
        var on = one.awardedOn();
        if (on != null) line.add(new Span(getTranslation("credential.pathway.earned", Dates.day(on, getLocale()))));
        attested(one.attestation()).ifPresent(line::add);
        var until = one.until();
        if (until != null)
            line.add(new Span(getTranslation(
                    one.state() == State.EXPIRED ? "credential.pathway.over" : "credential.pathway.until",
                    Dates.day(until, getLocale()))));
        if (!one.waitsFor().isEmpty() && one.state() != State.EXPIRED)
            line.add(new Span(getTranslation(
                    "credential.pathway.waitsFor",
                    one.waitsFor().stream().map(this::shown).collect(Collectors.joining(" · ")))));
        return line;
    }

    /** What shows that a credential from elsewhere was recognised as this. */
    private Optional<Anchor> attested(String number) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Anchor("wallet", getTranslation("credential.pathway.recognised", number)));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case COUNTS -> Tone.DONE;
            case EXPIRED -> Tone.STOP;
            case WAITING -> Tone.ATTENTION;
            case OPEN -> Tone.INFO;
            case LOCKED -> Tone.NEUTRAL;
        };
    }

    private Component asking(Pathway way) {
        var all = new Div(new Paragraph(getTranslation("credential.pathway.asking." + way.asking())));
        all.addClassName("stack");
        var file = way.file();
        if (file != null) all.add(new Anchor("candidacy/my-file/" + file, getTranslation("credential.pathway.file")));
        switch (way.asking()) {
            case COMPLETE -> all.add(ask(way, "credential.pathway.ask"));
            case MISSING -> all.add(ask(way, "credential.pathway.askMissing"));
            case REACHED, UNDER_WAY, NOT_CLOSED, NOTHING_COUNTS, GONE -> {}
        }
        return all;
    }

    /** It begins a draft that nobody else sees: no question is asked before. */
    private Button ask(Pathway way, String key) {
        var ask = new Button(
                getTranslation(key),
                pressed -> UI.getCurrent()
                        .navigate("candidacy/apply/" + pathways.ask(way.path().id())));
        if (way.standing().complete()) ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setAriaLabel(
                getTranslation(key) + " · " + shown(way.path().content().name()));
        ask.setDisableOnClick(true);
        return ask;
    }

    private Component held(List<Holding> holdings) {
        var section = new Section(new H2(getTranslation("credential.pathway.held")));
        section.addClassNames("card", "stack");
        if (holdings.isEmpty()) {
            section.add(new Paragraph(getTranslation("credential.pathway.held.none")));
            return section;
        }
        section.add(new Paragraph(getTranslation("credential.pathway.held.text")));
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var one : holdings) {
            var title = new Span(shown(one.title()));
            title.addClassName("strong");
            title.getElement().setAttribute("dir", "auto");
            var issuer = new Span(shown(one.issuer()));
            issuer.getElement().setAttribute("dir", "auto");
            var line = new ListItem(
                    title,
                    new Span(getTranslation("catalogue.learned." + one.kind())),
                    issuer,
                    new Span(getTranslation("credential.pathway.earned", Dates.day(one.awardedOn(), getLocale()))));
            attested(one.attestation()).ifPresent(line::add);
            var until = one.validUntil();
            if (until != null)
                line.add(new Span(getTranslation("credential.pathway.until", Dates.day(until, getLocale()))));
            list.add(line);
        }
        section.add(list);
        return section;
    }

    private String shown(Localized text) {
        return Descriptor.shown(text, getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.pathway") + " · " + getTranslation("shell.name");
    }
}
