package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathLine;
import org.tasdiq.catalogue.PathPage;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Zones;

/** The stacking paths of an institution, each in its newest version. */
@Route("paths")
@Needs("catalogue.listOffers")
@Menu(title = "catalogue.paths", icon = "list-checks", order = 8.7)
public class PathsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Offers offers;
    private final transient Paths paths;
    private final transient PathDoors doors;
    private final transient Zones zones;
    private final InstitutionChoice institution = new InstitutionChoice("catalogue.institution");
    private final TextField words = new TextField(getTranslation("catalogue.path.filter"));
    private final Div listed = new Div();
    private final Div begun = new Div();
    private boolean entering;

    PathsView(Offers offers, Paths paths, PathDoors doors, Zones zones) {
        this.offers = offers;
        this.paths = paths;
        this.doors = doors;
        this.zones = zones;
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        words.addValueChangeListener(changed -> refill());
        institution.addValueChangeListener(changed -> refill());
        listed.addClassName("stack");
        begun.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        entering = true;
        institution.offer(offers.institutions(), address);
        words.setValue(PageAddress.text(address, "words"));
        entering = false;
        getContent().removeAll();
        var choice = new Div(institution);
        choice.setVisible(institution.isVisible());
        getContent()
                .add(
                        new H1(getTranslation("catalogue.paths")),
                        new Paragraph(getTranslation("catalogue.paths.text")),
                        choice,
                        begun,
                        words,
                        listed);
        var page = PageAddress.text(address, "page");
        fill(page.matches("[0-9]{1,5}") ? Integer.parseInt(page) - 1 : 0);
        offerBeginning();
    }

    private void refill() {
        if (entering) return;
        fill(0);
        offerBeginning();
    }

    private void fill(int page) {
        var found = paths.page(institution.getValue().id(), words.getValue(), Math.max(0, page));
        PageAddress.keep(
                "paths",
                Map.of(
                        "institution",
                        institution.named(),
                        "words",
                        words.getValue(),
                        "page",
                        found.page() == 0 ? "" : String.valueOf(found.page() + 1)));
        listed.removeAll();
        if (found.total() == 0) {
            var key = words.isEmpty() ? "catalogue.path.none" : "catalogue.path.noneFound";
            listed.add(new EmptyState(Symbol.LIST_CHECKS, getTranslation(key), getTranslation(key + ".text")));
            return;
        }
        var count = getTranslation("catalogue.path.count", found.total());
        Live.say(count);
        listed.add(new Span(count), table(found.lines()));
        if (found.pages() > 1) listed.add(pages(found));
    }

    private Component table(List<PathLine> lines) {
        return new SortedTable<PathLine>(getTranslation("catalogue.paths"))
                .column(
                        getTranslation("catalogue.path.name"),
                        Comparator.comparing(line -> Descriptor.shown(line.name(), getLocale())),
                        line -> new Anchor(PathView.path(line.id()), Descriptor.shown(line.name(), getLocale())))
                .column(
                        getTranslation("catalogue.filter.status"),
                        Comparator.comparing(PathLine::status),
                        line -> PathBadge.of(line.status()))
                .text(getTranslation("catalogue.path.goal"), this::goal)
                .column(
                        getTranslation("catalogue.path.pieces"),
                        Comparator.comparingInt(PathLine::pieces),
                        line -> new Span(String.valueOf(line.pieces())))
                .column(
                        getTranslation("catalogue.path.version.short"),
                        Comparator.comparingInt(PathLine::version),
                        line -> new Span(String.valueOf(line.version())))
                .column(
                        getTranslation("catalogue.order.CHANGED"),
                        Comparator.comparing(PathLine::writtenAt),
                        line -> new Span(Dates.moment(line.writtenAt().atZone(zones.ofReader()), getLocale()) + " · "
                                + line.writtenBy()))
                .lines(lines);
    }

    private String goal(PathLine line) {
        return getTranslation("catalogue.band." + line.goal().size()) + " · "
                + line.goal().certification();
    }

    private Component pages(PathPage found) {
        var back = new Button(getTranslation("catalogue.page.back"), pressed -> fill(found.page() - 1));
        back.setEnabled(found.page() > 0);
        var on = new Button(getTranslation("catalogue.page.on"), pressed -> fill(found.page() + 1));
        on.setEnabled(found.page() < found.pages() - 1);
        var row = new Div(back, new Span(getTranslation("catalogue.page", found.page() + 1, found.pages())), on);
        row.addClassName("row");
        return row;
    }

    private void offerBeginning() {
        begun.removeAll();
        var here = institution.getValue().id();
        if (!doors.begins(here)) return;
        var name = new TextField(getTranslation("catalogue.path.begin.name"));
        name.setHelperText(getTranslation("catalogue.begin.title.hint"));
        name.setMaxLength(300);
        name.setWidthFull();
        var errors = new FieldErrors().field("name", name);
        var begin = new Button(
                getTranslation("catalogue.path.begin"),
                pressed -> errors.guard(() -> UI.getCurrent()
                        .navigate(
                                PathView.path(paths.begin(here, PathContent.named(inThisLanguage(name.getValue())))))));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(pressed -> begin.setEnabled(true));
        var row = new Div(name, begin);
        row.addClassNames("row", "filters");
        var section = new Section(new H2(getTranslation("catalogue.path.begin.new")), row);
        section.addClassNames("card", "stack");
        begun.add(section);
    }

    private Localized inThisLanguage(String said) {
        return switch (getLocale().getLanguage()) {
            case "ar" -> new Localized("", said, "");
            case "en" -> new Localized("", "", said);
            default -> new Localized(said, "", "");
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.paths") + " · " + getTranslation("shell.name");
    }
}
