package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.tasdiq.Table;
import org.tasdiq.recognition.RequestLine;
import org.tasdiq.recognition.RequestPage;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Zones;

/** The requests sent to an institution, the newest first. */
@Route("requests")
@Needs("recognition.listRequests")
@Menu(title = "recognition.requests", icon = "stamp", order = 8.7)
public class RequestsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Requests requests;
    private final transient Zones zones;
    private final InstitutionChoice institution = new InstitutionChoice("recognition.institution");
    private final RequestFilter filter = new RequestFilter(() -> fill(0));
    private final Div listed = new Div();
    private boolean entering;

    RequestsView(Requests requests, Zones zones) {
        this.requests = requests;
        this.zones = zones;
        institution.addValueChangeListener(changed -> {
            if (!entering) fill(0);
        });
        listed.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        entering = true;
        institution.offer(requests.institutions(), address);
        filter.read(address);
        entering = false;
        var choice = new Div(institution);
        choice.setVisible(institution.isVisible());
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("recognition.requests")),
                        new Paragraph(getTranslation("recognition.requests.text")),
                        choice,
                        filter,
                        listed);
        var page = PageAddress.text(address, "page");
        fill(page.matches("[0-9]{1,5}") ? Integer.parseInt(page) - 1 : 0);
    }

    private void fill(int page) {
        var here = institution.getValue().id();
        var found = requests.page(here, filter.query(Math.max(0, page)));
        var choices = new HashMap<>(filter.choices());
        choices.put("institution", institution.named());
        choices.put("page", found.page() == 0 ? "" : String.valueOf(found.page() + 1));
        PageAddress.keep("requests", choices);
        listed.removeAll();
        if (found.total() == 0) {
            var key = filter.isAll() ? "recognition.none" : "recognition.noneFound";
            listed.add(new EmptyState(Symbol.STAMP, getTranslation(key), getTranslation(key + ".text")));
            return;
        }
        var count = getTranslation("recognition.count", found.total());
        Live.say(count);
        var head = new Div(
                new Span(count),
                TableLink.of(
                        "recognition.export",
                        "requests.csv",
                        zones.ofReader(),
                        () -> exported(requests.all(here, filter.query(0)))));
        head.addClassName("row");
        listed.add(head, table(found.lines()));
        if (found.pages() > 1) listed.add(pages(found));
    }

    private Component table(List<RequestLine> lines) {
        return new SortedTable<RequestLine>(getTranslation("recognition.requests"))
                .column(
                        getTranslation("recognition.column.reference"),
                        Comparator.comparing(RequestLine::reference),
                        line -> {
                            var reference = new Anchor(RequestView.path(line.id()), line.reference());
                            reference.addClassName("ltr");
                            return reference;
                        })
                .column(
                        getTranslation("recognition.filter.status"),
                        Comparator.comparing(RequestLine::status),
                        line -> RequestWords.badge(line.status()))
                .text(getTranslation("recognition.learner"), RequestLine::learnerName, Facts::words)
                .text(getTranslation("recognition.credential"), RequestLine::credential, Facts::words)
                .text(getTranslation("recognition.issuer.name"), RequestLine::issuer, Facts::words)
                .text(
                        getTranslation("recognition.purpose"),
                        line -> getTranslation("recognition.purpose." + line.purpose()))
                .text(
                        getTranslation("recognition.certification"),
                        line -> line.certification().in(getLocale()))
                .day(getTranslation("recognition.submittedOn"), RequestLine::submittedOn)
                .lines(lines);
    }

    private Component pages(RequestPage found) {
        var back = new Button(getTranslation("recognition.page.back"), pressed -> fill(found.page() - 1));
        back.setEnabled(found.page() > 0);
        var on = new Button(getTranslation("recognition.page.on"), pressed -> fill(found.page() + 1));
        on.setEnabled(found.page() < found.pages() - 1);
        var row = new Div(back, new Span(getTranslation("recognition.page", found.page() + 1, found.pages())), on);
        row.addClassName("row");
        return row;
    }

    private Table exported(List<RequestLine> lines) {
        return new Table(
                List.of(
                        "reference",
                        "status",
                        "purpose",
                        "learner",
                        "credential",
                        "issuer",
                        "certification_fr",
                        "certification_ar",
                        "certification_en",
                        "submitted_on"),
                lines.stream()
                        .map(line -> List.<Object>of(
                                line.reference(),
                                line.status().name(),
                                line.purpose().name(),
                                line.learnerName(),
                                line.credential(),
                                line.issuer(),
                                line.certification().fr(),
                                line.certification().ar(),
                                line.certification().en(),
                                line.submittedOn()))
                        .toList());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.requests") + " · " + getTranslation("shell.name");
    }
}
