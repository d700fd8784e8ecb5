package org.tasdiq.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Table;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.process.FaultKind;
import org.tasdiq.process.FaultPage;
import org.tasdiq.process.FaultQuery;
import org.tasdiq.process.FaultSheet;
import org.tasdiq.process.Incidents;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.PagedCards;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The files that do not go on by themselves: what happened, since when, what it means and what to do. */
@Route("incidents")
@Needs("process.administer")
@Menu(title = "process.incidents", icon = "triangle-alert", order = 11)
public class IncidentsView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Incidents incidents;
    private final transient ZoneId zone;
    private final IncidentFilter filter;
    private final PagedCards list = new PagedCards();

    IncidentsView(Incidents incidents, Zones zones) {
        this.incidents = incidents;
        this.zone = zones.ofReader();
        filter = new IncidentFilter(incidents.institutions(), this::chosen);
        getContent()
                .add(
                        new H1(getTranslation("process.incidents")),
                        new Paragraph(getTranslation("process.incidents.text")),
                        filter,
                        list);
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        fill();
    }

    private void chosen() {
        PageAddress.keep("incidents", filter.choices());
        fill();
    }

    private void fill() {
        list.clear();
        more(null);
        if (list.isEmpty()) {
            list.instead(nothing());
            return;
        }
        var house = filter.institution().id();
        var query = filter.query();
        list.above(TableLink.of("process.incidents.export", "incidents.csv", zone, () -> table(house, query)));
    }

    private Component nothing() {
        if (filter.query().isEverything())
            return new EmptyState(
                    Symbol.CIRCLE_CHECK,
                    getTranslation("process.incidents.none"),
                    getTranslation("process.incidents.none.text"));
        return new EmptyState(
                Symbol.SEARCH,
                getTranslation("process.incidents.noneFound"),
                getTranslation("process.incidents.noneFound.text"),
                new Button(getTranslation("process.incidents.all"), pressed -> {
                    filter.clear();
                    chosen();
                }));
    }

    private void more(FaultPage.@Nullable From after) {
        var page = incidents.page(filter.institution().id(), filter.query(), after);
        list.add(page.faults().stream().map(this::card).toList(), "process.incidents.shown", page.next(), this::more);
    }

    private Component card(FaultSheet fault) {
        var head = new H2(new Span(step(fault) + " · "), CasePage.link(fault.file(), fault.reference()));
        var card = new Div(
                head,
                new Div(status(fault)),
                new Paragraph(getTranslation("process.fault." + fault.kind() + ".means")),
                new Paragraph(getTranslation(
                        "process.incidents.since",
                        moment(fault.since()),
                        moment(fault.happenedAt()),
                        fault.attempts())),
                new Paragraph(getTranslation("process.incidents.todo", getTranslation(todo(fault)))));
        if (fault.mayRetry()) card.add(retry(fault));
        if (!fault.message().isEmpty()) {
            var words = new Span(fault.message());
            words.addClassName("ltr");
            var technical = new NativeDetails(getTranslation("process.incidents.message"), words);
            technical.addClassName("why");
            card.add(technical);
        }
        card.addClassNames("card", "stack");
        return card;
    }

    private StatusBadge status(FaultSheet fault) {
        var kind = getTranslation("process.fault." + fault.kind());
        if (fault.settledAt() != null) return new StatusBadge(kind, Tone.DONE);
        if (fault.retriedAt() != null) return new StatusBadge(getTranslation("process.incidents.retried"), Tone.INFO);
        return new StatusBadge(kind, fault.retries() > 0 ? Tone.ATTENTION : Tone.STOP);
    }

    /** What the reader does now, or who does it instead. */
    private static String todo(FaultSheet fault) {
        if (fault.settledAt() != null) return "process.todo.settled";
        if (fault.retriedAt() != null) return "process.todo.retried";
        if (fault.mayRetry()) return "process.todo.retry";
        return fault.kind() == FaultKind.NO_STEP ? "process.todo.lost" : "process.todo.byItself";
    }

    private Button retry(FaultSheet fault) {
        var retry = new Button(getTranslation("process.retry.action"), Symbol.REFRESH_CW.icon());
        retry.setAriaLabel(getTranslation("process.retry.label", step(fault), fault.reference()));
        retry.addClickListener(pressed -> ConfirmAction.ask(
                getTranslation("process.retry.action"),
                getTranslation("process.retry.confirm", step(fault), fault.reference()),
                getTranslation("process.retry.action"),
                () -> {
                    incidents.retry(fault.file(), fault.id());
                    Notice.done(getTranslation("process.retry.done"));
                    fill();
                }));
        return retry;
    }

    private String step(FaultSheet fault) {
        if (fault.step().isEmpty()) return getTranslation("process.incidents.wholeFile");
        var key = fault.step() + ".title";
        var title = getTranslation(key);
        return title.equals("!" + key + "!") ? getTranslation("process.incidents.engineMessage") : title;
    }

    private Table table(InstitutionId house, FaultQuery query) {
        var head = Stream.of("reference", "step", "kind", "since", "last", "attempts", "message")
                .map(column -> getTranslation("process.incidents.column." + column))
                .toList();
        return new Table(
                head,
                incidents.all(house, query).stream()
                        .map(fault -> List.of(
                                fault.reference(),
                                step(fault),
                                getTranslation("process.fault." + fault.kind()),
                                fault.since(),
                                fault.happenedAt(),
                                fault.attempts(),
                                fault.message()))
                        .toList());
    }

    private String moment(Instant instant) {
        return Dates.moment(instant.atZone(zone), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("process.incidents") + " · " + getTranslation("shell.name");
    }
}
