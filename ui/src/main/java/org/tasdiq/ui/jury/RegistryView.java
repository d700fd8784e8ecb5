package org.tasdiq.ui.jury;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

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
import java.util.List;
import java.util.Map;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.JurorRecord;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.Jurors;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;

/** The register of jurors: who may be called, what they know, when they can sit and how much they do. */
@Route("jurors")
@Needs("jury.listRegisters")
@Menu(title = "jury.registry", icon = "users", order = 5)
public class RegistryView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Jurors jurors;
    private final transient JurorImports imports;
    private final transient RegistryDoors doors;
    private final InstitutionChoice institution = new InstitutionChoice("jury.sessions.institution");
    private final Div body = new Div();
    private boolean reading;

    RegistryView(Jurors jurors, JurorImports imports, RegistryDoors doors) {
        this.jurors = jurors;
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
        var filter = new JurorFilter(jurors.all(here.id()), doors.certifications(here.id()));
        filter.read(address);
        filter.whenChosen(() -> {
            var choices = new HashMap<>(filter.choices());
            choices.put("institution", institution.named());
            PageAddress.keep("jurors", choices);
            fill(found, here, filter);
        });
        body.removeAll();
        if (doors.keeps(here.id())) body.add(keeping(here));
        body.add(filter, found);
        fill(found, here, filter);
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
        var listed = jurors.search(here.id(), query);
        found.removeAll();
        if (listed.isEmpty()) {
            found.add(query.equals(JurorQuery.everybody()) ? nobody() : nobodyFound(filter));
            return;
        }
        var count = getTranslation("jury.registry.count", listed.size());
        Live.say(count);
        var head = new Div(
                new Span(count),
                TableLink.of("jury.registry.export", "jurors.csv", () -> imports.export(here.id(), query)));
        head.addClassName("row");
        found.add(head, table(listed, jurors.records(here.id())));
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

    private Component table(List<JurorSheet> listed, Map<PersonId, JurorRecord> records) {
        var today = jurors.today(institution.getValue().id());
        return new SortedTable<JurorSheet>(getTranslation("jury.registry"))
                .column(getTranslation("jury.registry.name"), comparing(JurorSheet::name), RegistryView::link)
                .text(
                        getTranslation("jury.registry.quality"),
                        juror -> getTranslation("jury.quality." + juror.quality()))
                .text(getTranslation("jury.registry.discipline"), JurorSheet::discipline)
                .text(getTranslation("jury.registry.employer"), juror -> juror.employer(today))
                .text(getTranslation("jury.registry.languages"), juror -> JurorFacts.languages(juror, getLocale()))
                .column(
                        getTranslation("jury.registry.running"),
                        comparingInt(juror -> of(records, juror).running()),
                        juror -> new Span(String.valueOf(of(records, juror).running())))
                .column(
                        getTranslation("jury.registry.thisYear"),
                        comparingInt(juror -> of(records, juror).thisYear()),
                        juror -> year(of(records, juror), juror))
                .column(
                        getTranslation("jury.registry.judged"),
                        comparingInt(juror -> of(records, juror).judged()),
                        juror -> new Span(String.valueOf(of(records, juror).judged())))
                .lines(listed);
    }

    private Component year(JurorRecord record, JurorSheet juror) {
        int limit = juror.profile().filesPerYear();
        return new Span(
                limit == 0
                        ? String.valueOf(record.thisYear())
                        : getTranslation("jury.registry.ofLimit", record.thisYear(), limit));
    }

    private static JurorRecord of(Map<PersonId, JurorRecord> records, JurorSheet juror) {
        return records.getOrDefault(juror.person(), JurorRecord.NOTHING);
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
