package org.tasdiq.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tasdiq.Dates;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.People;
import org.tasdiq.process.DiagramVersion;
import org.tasdiq.process.Diagrams;
import org.tasdiq.process.Incidents;
import org.tasdiq.process.Moves;
import org.tasdiq.process.OwnDiagrams;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.BpmnDiagram;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The versions of the diagrams that carry the files, with the diagram of one of them as picture and as list. */
@Route("processes")
@Needs("process.administer")
@Menu(title = "process.processes", icon = "workflow", order = 12)
public class ProcessesView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Incidents incidents;
    private final transient Diagrams diagrams;
    private final transient Moves moves;
    private final transient OwnDiagrams own;
    private final transient People people;
    private final transient ZoneId zone;
    private final InstitutionChoice institution = new InstitutionChoice("process.institution");
    private final Div versions = new Div();
    private final Div picture = new Div();

    ProcessesView(Incidents incidents, Diagrams diagrams, Moves moves, OwnDiagrams own, People people, Zones zones) {
        this.incidents = incidents;
        this.diagrams = diagrams;
        this.moves = moves;
        this.own = own;
        this.people = people;
        this.zone = zones.ofReader();
        institution.addValueChangeListener(changed -> fill());
        versions.addClassName("stack");
        picture.addClassName("stack");
        getContent()
                .add(
                        new H1(getTranslation("process.processes")),
                        new Paragraph(getTranslation("process.processes.text")),
                        new Anchor("incidents", getTranslation("process.processes.incidents")),
                        institution,
                        versions,
                        picture);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = incidents.institutions();
        institution.offer(all);
    }

    private void fill() {
        var here = institution.getValue();
        versions.removeAll();
        picture.removeAll();
        if (here == null) return;
        var all = diagrams.versions(here.id());
        if (all.isEmpty()) {
            versions.add(new EmptyState(
                    Symbol.WORKFLOW,
                    getTranslation("process.versions.none"),
                    getTranslation("process.versions.none.text")));
            return;
        }
        versions.add(new SortedTable<DiagramVersion>(getTranslation("process.versions"))
                .column(
                        getTranslation("process.versions.version"),
                        Comparator.comparing(DiagramVersion::process).thenComparingInt(DiagramVersion::version),
                        this::name)
                .column(
                        getTranslation("process.versions.deployed"),
                        Comparator.comparing(one -> Objects.requireNonNullElse(one.deployedAt(), Instant.EPOCH)),
                        this::deployed)
                .column(
                        getTranslation("process.versions.running"),
                        Comparator.comparingInt(DiagramVersion::running),
                        one -> new Span(getTranslation("process.versions.files", one.running())))
                .column(
                        getTranslation("process.versions.diagram"),
                        Comparator.comparing(DiagramVersion::shown),
                        one -> show(here, one))
                .lines(all));
        var kinds = all.stream().collect(Collectors.groupingBy(DiagramVersion::kind, Collectors.counting()));
        if (kinds.values().stream().anyMatch(many -> many > 1)) versions.add(new MovePanel(moves, here.id(), all));
        versions.add(new OwnDiagramPanel(own, here, this::fill));
        all.stream().filter(DiagramVersion::shown).findFirst().ifPresent(one -> draw(here, one));
    }

    private Component name(DiagramVersion one) {
        var both = new Div(new Span(title(one)));
        both.add(new StatusBadge(
                getTranslation(one.latest() ? "process.versions.present" : "process.versions.earlier"),
                one.latest() ? Tone.DONE : Tone.NEUTRAL));
        both.addClassName("row");
        return both;
    }

    private Component deployed(DiagramVersion one) {
        var at = one.deployedAt();
        if (at == null) return new Span(getTranslation("process.versions.before"));
        var when = Dates.moment(at.atZone(zone), getLocale());
        var by = one.deployedBy();
        return new Span(
                by == null
                        ? getTranslation("process.versions.withProduct", when)
                        : getTranslation(
                                "process.versions.by", when, people.sheet(by).name()));
    }

    private Component show(InstitutionSheet here, DiagramVersion one) {
        if (!one.shown()) return new Span(getTranslation("process.versions.notKept"));
        var show = new Button(getTranslation("process.versions.show"), Symbol.EYE.icon(), pressed -> draw(here, one));
        show.setAriaLabel(getTranslation("process.versions.show.label", title(one)));
        return show;
    }

    private void draw(InstitutionSheet here, DiagramVersion one) {
        var steps = new OrderedList();
        steps.addClassName("lines");
        diagrams.steps(here.id(), one.key()).forEach(step -> steps.add(new ListItem(getTranslation(step + ".title"))));
        var drawn = new Section(
                new H2(title(one)),
                new BpmnDiagram(diagrams.xml(here.id(), one.key())),
                new NativeDetails(getTranslation("process.versions.asList"), steps));
        drawn.addClassNames("card", "stack");
        picture.removeAll();
        picture.add(drawn);
    }

    static String title(DiagramVersion one) {
        return I18NProvider.translate("process.versions.title", one.process(), one.version());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("process.processes") + " · " + getTranslation("shell.name");
    }
}
