package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterWordings;
import org.tasdiq.notification.WordingLine;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Zones;

/** The kinds of letters in every language: which are as shipped, which an institution has worded itself. */
@Route("letters")
@Needs("notification.listWordings")
@Menu(title = "notification.wordings", icon = "file-text", order = 6)
public class LettersView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient LetterWordings wordings;
    private final transient Zones zones;
    private final InstitutionChoice institution = new InstitutionChoice("notification.wordings.institution");
    private final Div body = new Div();

    LettersView(LetterWordings wordings, Zones zones) {
        this.wordings = wordings;
        this.zones = zones;
        institution.addValueChangeListener(changed -> show());
        body.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = wordings.institutions();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("notification.wordings")),
                        new Paragraph(getTranslation("notification.wordings.text")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.FILE_TEXT,
                            getTranslation("notification.wordings.nowhere"),
                            getTranslation("notification.wordings.nowhere.text")));
            return;
        }
        getContent().add(institution, body);
        institution.offer(all);
    }

    private void show() {
        var here = institution.getValue();
        body.removeAll();
        if (here == null) return;
        var all = wordings.all(here.id());
        var zone = zones.ofReader();
        var table = new SortedTable<LetterKind>(getTranslation("notification.wordings"))
                .text(getTranslation("notification.wordings.kind"), this::name);
        for (var language : Texts.LOCALES)
            table.column(
                    getTranslation("shell.language." + language.getLanguage()),
                    Comparator.comparing(kind -> changed(line(all, kind, language))),
                    kind -> way(here, line(all, kind, language), zone));
        body.add(
                new Anchor("letters/post/" + here.id().value(), getTranslation("notification.post")),
                table.lines(List.of(LetterKind.values())));
    }

    private static WordingLine line(List<WordingLine> all, LetterKind kind, Locale language) {
        return all.stream()
                .filter(line -> line.kind() == kind && line.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private static Instant changed(WordingLine line) {
        return Objects.requireNonNullElse(line.changedAt(), Instant.EPOCH);
    }

    private Anchor way(InstitutionSheet here, WordingLine line, ZoneId zone) {
        var at = line.changedAt();
        var state = line.isShipped() || at == null
                ? getTranslation("notification.wordings.shipped")
                : getTranslation("notification.wordings.edited", Dates.day(at.atZone(zone), getLocale()));
        var way = new Anchor(LetterWordingView.path(here.id(), line.kind(), line.language()), new Span(state));
        way.setAriaLabel(getTranslation(
                "notification.wordings.way",
                name(line.kind()),
                getTranslation("shell.language." + line.language().getLanguage()),
                state));
        return way;
    }

    private String name(LetterKind kind) {
        return getTranslation("notification.kind." + kind);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.wordings") + " · " + getTranslation("shell.name");
    }
}
