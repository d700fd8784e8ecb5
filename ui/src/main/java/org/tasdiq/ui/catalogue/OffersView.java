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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Table;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.OfferLine;
import org.tasdiq.catalogue.OfferPage;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Zones;

/** The micro-credentials of an institution, whatever became of them. */
@Route("offers")
@Needs("catalogue.listOffers")
@Menu(title = "catalogue.offers", icon = "book-open", order = 8.6)
public class OffersView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Offers offers;
    private final transient Designs designs;
    private final transient OfferDoors doors;
    private final transient Zones zones;
    private final InstitutionChoice institution = new InstitutionChoice("catalogue.institution");
    private final OfferFilter filter = new OfferFilter(() -> fill(0));
    private final Div listed = new Div();
    private final Div begun = new Div();
    private boolean entering;

    OffersView(Offers offers, Designs designs, OfferDoors doors, Zones zones) {
        this.offers = offers;
        this.designs = designs;
        this.doors = doors;
        this.zones = zones;
        institution.addValueChangeListener(changed -> {
            if (entering) return;
            fill(0);
            offerBeginning();
        });
        listed.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var all = offers.institutions();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("catalogue.offers")),
                        new Paragraph(getTranslation("catalogue.offers.text")));
        entering = true;
        institution.offer(all, address);
        filter.read(address);
        entering = false;
        var choice = new Div(institution);
        choice.setVisible(institution.isVisible());
        getContent().add(choice, begun, filter, listed);
        var page = PageAddress.text(address, "page");
        fill(page.matches("[0-9]{1,5}") ? Integer.parseInt(page) - 1 : 0);
        offerBeginning();
    }

    private void fill(int page) {
        var here = institution.getValue().id();
        var found = offers.page(here, filter.query(Math.max(0, page)));
        var choices = new HashMap<>(filter.choices());
        choices.put("institution", institution.named());
        choices.put("page", found.page() == 0 ? "" : String.valueOf(found.page() + 1));
        PageAddress.keep("offers", choices);
        listed.removeAll();
        if (found.total() == 0) {
            var key = filter.isAll() ? "catalogue.none" : "catalogue.noneFound";
            var next = filter.isAll() && !doors.begins(here) ? key + ".others" : key + ".text";
            listed.add(new EmptyState(Symbol.BOOK_OPEN, getTranslation(key), getTranslation(next)));
            return;
        }
        var count = getTranslation("catalogue.count", found.total());
        Live.say(count);
        var head = new Div(
                new Span(count),
                TableLink.of(
                        "catalogue.export",
                        "offers.csv",
                        zones.ofReader(),
                        () -> exported(offers.all(here, filter.query(0)))));
        head.addClassName("row");
        listed.add(head, table(found.lines()));
        if (found.pages() > 1) listed.add(pages(found));
    }

    private Component table(List<OfferLine> lines) {
        return new SortedTable<OfferLine>(getTranslation("catalogue.offers"))
                .column(
                        getTranslation("catalogue.order.TITLE"),
                        Comparator.comparing(line -> Descriptor.shown(line.title(), getLocale())),
                        line -> new Anchor(OfferView.path(line.id()), Descriptor.shown(line.title(), getLocale())))
                .column(
                        getTranslation("catalogue.order.STATUS"),
                        Comparator.comparing(OfferLine::status),
                        line -> OfferWords.badge(line.status()))
                .text(getTranslation("catalogue.field.THEMATIC_AREA"), this::area)
                .column(
                        getTranslation("catalogue.order.LEVEL"),
                        Comparator.comparing(OfferLine::eqf, Comparator.nullsFirst(Comparator.naturalOrder())),
                        line -> number(line.eqf()))
                .column(
                        getTranslation("catalogue.order.HOURS"),
                        Comparator.comparing(OfferLine::hours, Comparator.nullsFirst(Comparator.naturalOrder())),
                        line -> number(line.hours()))
                .column(
                        getTranslation("catalogue.field.CREDIT_POINTS"),
                        Comparator.comparing(OfferLine::credits, Comparator.nullsFirst(Comparator.naturalOrder())),
                        line -> number(line.credits()))
                .column(
                        getTranslation("catalogue.order.CHANGED"),
                        Comparator.comparing(OfferLine::writtenAt),
                        line -> new Span(Dates.moment(line.writtenAt().atZone(zones.ofReader()), getLocale()) + " · "
                                + line.writtenBy()))
                .column(
                        getTranslation("catalogue.order.REFERENCE"),
                        Comparator.comparing(OfferLine::reference),
                        line -> {
                            var reference = new Span(line.reference());
                            reference.addClassName("ltr");
                            return reference;
                        })
                .lines(lines);
    }

    private String area(OfferLine line) {
        var area = line.area();
        return area == null ? "" : getTranslation("catalogue.area." + area.code());
    }

    private Component number(@Nullable Number number) {
        return new Span(
                number == null ? "" : NumberFormat.getInstance(getLocale()).format(number));
    }

    private Component pages(OfferPage found) {
        var back = new Button(getTranslation("catalogue.page.back"), pressed -> fill(found.page() - 1));
        back.setEnabled(found.page() > 0);
        var on = new Button(getTranslation("catalogue.page.on"), pressed -> fill(found.page() + 1));
        on.setEnabled(found.page() < found.pages() - 1);
        var row = new Div(back, new Span(getTranslation("catalogue.page", found.page() + 1, found.pages())), on);
        row.addClassName("row");
        return row;
    }

    private Table exported(List<OfferLine> lines) {
        return new Table(
                List.of(
                        "reference",
                        "status",
                        "title_fr",
                        "title_ar",
                        "title_en",
                        "area",
                        "eqf",
                        "hours",
                        "ects",
                        "written_by",
                        "written_at"),
                lines.stream()
                        .map(line -> List.<Object>of(
                                line.reference(),
                                line.status().name(),
                                line.title().fr(),
                                line.title().ar(),
                                line.title().en(),
                                line.area() == null ? "" : line.area().code(),
                                cell(line.eqf()),
                                cell(line.hours()),
                                cell(line.credits()),
                                line.writtenBy(),
                                line.writtenAt()))
                        .toList());
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private void offerBeginning() {
        begun.addClassName("stack");
        begun.removeAll();
        var here = institution.getValue().id();
        if (!doors.begins(here)) return;
        var title = new TextField(getTranslation("catalogue.begin.title"));
        title.setHelperText(getTranslation("catalogue.begin.title.hint"));
        title.setMaxLength(300);
        title.setWidthFull();
        var errors = new FieldErrors().field("title", title);
        var begin = new Button(
                getTranslation("catalogue.begin"),
                pressed -> errors.guard(() -> UI.getCurrent()
                        .navigate(OfferEditorView.path(
                                offers.begin(here, Descriptor.titled(inThisLanguage(title.getValue())))))));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(pressed -> begin.setEnabled(true));
        var row = new Div(title, begin);
        row.addClassNames("row", "filters");
        var section = new Section(new H2(getTranslation("catalogue.begin.new")), row);
        section.addClassNames("card", "stack");
        begun.add(section, new DesignList(designs, here, getLocale().getLanguage()));
    }

    private Localized inThisLanguage(String words) {
        return switch (getLocale().getLanguage()) {
            case "ar" -> new Localized("", words, "");
            case "en" -> new Localized("", "", words);
            default -> new Localized(words, "", "");
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.offers") + " · " + getTranslation("shell.name");
    }
}
