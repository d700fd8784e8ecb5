package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Table;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.InvitationPage;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.AccompaniedSheet;
import org.tasdiq.desk.Desk;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;

/** The files an adviser accompanies, with who must act and until when; above them the invitations that wait for an answer. */
@Route("accompanied")
@Needs("candidacy.listAccompanied")
@Menu(title = "candidacy.accompanied", icon = "users", order = 2.5)
public class AccompaniedView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private static final List<String> COLUMNS = List.of("candidate", "certification", "step", "actor", "due");

    private final transient Accompaniment accompaniment;
    private final transient Desk desk;
    private final transient Deadlines deadlines;
    private final TextField words = new TextField(getTranslation("candidacy.accompanied.search"));
    private final Div list = new Div();
    private transient List<AccompaniedSheet> files = List.of();

    AccompaniedView(Accompaniment accompaniment, Desk desk, Deadlines deadlines) {
        this.accompaniment = accompaniment;
        this.desk = desk;
        this.deadlines = deadlines;
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> fill());
        list.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        files = desk.accompanied();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("candidacy.accompanied")));
        var waiting = accompaniment.waiting();
        if (!waiting.isEmpty()) getContent().add(invitations(waiting));
        if (files.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.FOLDER_OPEN,
                            getTranslation("candidacy.accompanied.none"),
                            getTranslation("candidacy.accompanied.none.text")));
            return;
        }
        getContent().add(words, list, export());
        fill();
    }

    private Component invitations(List<InvitationPage> waiting) {
        var lines = new UnorderedList();
        lines.addClassName("lines");
        for (var page : waiting)
            lines.add(new ListItem(
                    new Anchor(page.path(), getTranslation("candidacy.accompanied.invitation", page.candidate())),
                    new Span(page.certification().in(getLocale())),
                    new Span(getTranslation("invitation.until", Dates.day(page.lastDay(), getLocale())))));
        var card = new Div(new H2(getTranslation("candidacy.accompanied.invitations")), lines);
        card.addClassName("card");
        return card;
    }

    private void fill() {
        list.removeAll();
        var found = found();
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.SEARCH,
                    getTranslation("candidacy.accompanied.notFound"),
                    getTranslation("candidacy.accompanied.notFound.text")));
            return;
        }
        list.add(new SortedTable<AccompaniedSheet>(getTranslation("candidacy.accompanied"))
                .column(
                        column("candidate"),
                        Comparator.comparing(line -> line.file().candidateName()),
                        line -> new Anchor(
                                "candidacy/my-file/" + line.file().id(),
                                line.file().candidateName()))
                .text(column("certification"), line -> line.certification().in(getLocale()))
                .text(column("step"), this::step)
                .text(column("actor"), this::actor)
                .column(
                        column("due"),
                        Comparator.comparing(AccompaniedView::due, Comparator.nullsLast(Comparator.naturalOrder())),
                        line -> new DueDate(
                                due(line), deadlines.today(line.file().regime())))
                .lines(found));
    }

    private List<AccompaniedSheet> found() {
        var wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(line -> (cells(line) + " " + line.file().reference())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    private Component export() {
        return TableLink.of(
                "candidacy.accompanied.export",
                "accompanied.csv",
                () -> new Table(
                        COLUMNS.stream().map(this::column).toList(),
                        found().stream().map(this::cells).toList()));
    }

    private List<Object> cells(AccompaniedSheet line) {
        return List.of(
                line.file().candidateName(),
                line.certification().in(getLocale()),
                step(line),
                actor(line),
                Objects.requireNonNullElse(due(line), ""));
    }

    private String step(AccompaniedSheet line) {
        var next = line.next();
        return getTranslation(next == null ? "candidacy.status." + line.file().status() : next.step() + ".title");
    }

    /** Until the application is sent, and when it came back, it is the candidate's turn without a task. */
    private String actor(AccompaniedSheet line) {
        var next = line.next();
        if (next == null)
            return line.file().status().isOver() || line.file().submittedOn() != null
                    ? ""
                    : getTranslation("identity.role.CANDIDATE");
        return next.roles().stream()
                .map(role -> getTranslation("identity.role." + role))
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable LocalDate due(AccompaniedSheet line) {
        var next = line.next();
        return next == null ? null : next.due();
    }

    private String column(String name) {
        return getTranslation("candidacy.accompanied.column." + name);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidacy.accompanied") + " · " + getTranslation("shell.name");
    }
}
