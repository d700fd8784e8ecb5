package org.tasdiq.ui.jury;

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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.jury.JurorLine;
import org.tasdiq.jury.JurorList;
import org.tasdiq.jury.JurorOrder;
import org.tasdiq.jury.JurorPage;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.JurorSort;
import org.tasdiq.jury.Jurors;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.PagedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;

/** The register of jurors: who may be called, what they know, when they can sit and how much they do. */
@Route("jurors")
@Needs("jury.listRegisters")
@Menu(title = "jury.registry", icon = "users", order = 5)
public class RegistryView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Jurors jurors;
    private final transient JurorList list;
    private final transient JurorImports imports;
    private final transient RegistryDoors doors;
    private final InstitutionChoice institution = new InstitutionChoice("jury.sessions.institution");
    private final Div body = new Div();
    private transient JurorSort sort = JurorSort.BY_NAME;
    private boolean reading;

    RegistryView(Jurors jurors, JurorList list, JurorImports imports, RegistryDoors doors) {
        this.jurors = jurors;
        this.list = list;
        this.imports = imports;
        this.doors = doors;
        institution.addValueChangeListener(changed -> {
            if (reading) return;
            PageAddress.keep(
                    "jurors",
                    Map.of("institution", changed.getValue().id().value().toString()));
            show(QueryParameters.empty());
        });
        body.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = jurors.institutions();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("jury.registry")), new Paragraph(getTranslation("jury.registry.text")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.USERS,
                            getTranslation("jury.sessions.nowhere"),
                            getTranslation("jury.registry.nowhere.text")));
            return;
        }
        var address = event.getLocation().getQueryParameters();
        reading = true;
        institution.offer(all, address);
        reading = false;
        getContent().add(institution, body);
        show(address);
    }

    private void show(QueryParameters address) {
        var here = institution.getValue();
        var found = new Div();
        found.addClassName("stack");
        sort = new JurorSort(
                PageAddress.one(JurorOrder.class, address, "order").orElse(JurorOrder.NAME),
                PageAddress.text(address, "descending").equals("true"));
        var filter = new JurorFilter(list.languages(here.id()), doors.certifications(here.id()));
        filter.read(address);
        filter.whenChosen(() -> {
            keep(filter);
            fill(found, here, filter);
        });
        body.removeAll();
        if (doors.keeps(here.id())) body.add(keeping(here));
        body.add(filter, found);
        fill(found, here, filter);
    }

    private void keep(JurorFilter filter) {
        var choices = new HashMap<>(filter.choices());
        choices.put("institution", institution.named());
        choices.put("order", sort.by() == JurorOrder.NAME ? "" : sort.by().name());
        choices.put("descending", sort.descending() ? "true" : "");
        PageAddress.keep("jurors", choices);
    }

    private Component keeping(InstitutionSheet here) {
        var row = new Div(
                new Anchor("juror/" + here.id().value(), getTranslation("jury.registry.new")),
                new Anchor("jurors/import/" + here.id().value(), getTranslation("jury.registry.import")));
        row.addClassName("row");
        return row;
    }

    private void fill(Div found, InstitutionSheet here, JurorFilter filter) {
        var query = filter.query();
        int counted = list.count(here.id(), query);
        found.removeAll();
        if (counted == 0) {
            found.add(query.equals(JurorQuery.everybody()) ? nobody() : nobodyFound(filter));
            return;
        }
        var count = getTranslation("jury.registry.count", counted);
        Live.say(count);
        var head = new Div(
                new Span(count),
                TableLink.of("jury.registry.export", "jurors.csv", () -> imports.export(here.id(), query)));
        head.addClassName("row");
        found.add(head, table(here, filter, query));
    }

    private Component nobody() {
        return new EmptyState(
                Symbol.USERS, getTranslation("jury.registry.none"), getTranslation("jury.registry.none.text"));
    }

    private Component nobodyFound(JurorFilter filter) {
        return new EmptyState(
                Symbol.SEARCH,
                getTranslation("jury.registry.noneFound"),
                getTranslation("jury.registry.noneFound.text"),
                new Button(getTranslation("jury.registry.everybody"), pressed -> filter.clear()));
    }

    private Component table(InstitutionSheet here, JurorFilter filter, JurorQuery query) {
        var today = jurors.today(here.id());
        return new PagedTable<JurorLine, JurorOrder, JurorPage.From>(
                        getTranslation("jury.registry"), (by, descending, after) -> {
                            var asked = new JurorSort(by, descending);
                            if (!asked.equals(sort)) {
                                sort = asked;
                                keep(filter);
                            }
                            var page = list.page(here.id(), query, sort, after);
                            return new PagedTable.Page<>(page.jurors(), page.next());
                        })
                .column(getTranslation("jury.registry.name"), JurorOrder.NAME, line -> link(line.juror()))
                .text(
                        getTranslation("jury.registry.quality"),
                        JurorOrder.QUALITY,
                        line -> getTranslation("jury.quality." + line.juror().quality()))
                .text(
                        getTranslation("jury.registry.discipline"),
                        JurorOrder.DISCIPLINE,
                        line -> line.juror().discipline())
                .text(
                        getTranslation("jury.registry.employer"),
                        JurorOrder.EMPLOYER,
                        line -> line.juror().employer(today))
                .text(
                        getTranslation("jury.registry.languages"),
                        JurorOrder.LANGUAGES,
                        line -> JurorFacts.languages(line.juror(), getLocale()))
                .text(
                        getTranslation("jury.registry.running"),
                        JurorOrder.RUNNING,
                        line -> String.valueOf(line.record().running()))
                .text(getTranslation("jury.registry.thisYear"), JurorOrder.THIS_YEAR, this::year)
                .text(
                        getTranslation("jury.registry.judged"),
                        JurorOrder.JUDGED,
                        line -> String.valueOf(line.record().judged()))
                .sorted(sort.by(), sort.descending());
    }

    private String year(JurorLine line) {
        int limit = line.juror().profile().filesPerYear();
        int files = line.record().thisYear();
        return limit == 0 ? String.valueOf(files) : getTranslation("jury.registry.ofLimit", files, limit);
    }

    private static Component link(JurorSheet juror) {
        return new Anchor(
                "juror/" + juror.institution().value() + "/" + juror.person().value(), juror.name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jury.registry") + " · " + getTranslation("shell.name");
    }
}
