package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleHolder;
import org.tasdiq.identity.RolePage;
import org.tasdiq.identity.Roles;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.PagedCards;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Zones;

/** Who holds which role in the institutions the reader administers, page by page. */
@Route("people")
@Needs("identity.manageRoles")
@Menu(title = "account.people", icon = "shield-check", order = 9)
public class PeopleView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Roles roles;
    private final transient ZoneId zone;
    private final PeopleFilter filter;
    private final PagedCards list = new PagedCards();

    PeopleView(Roles roles, Zones zones) {
        this.roles = roles;
        this.zone = zones.ofReader();
        filter = new PeopleFilter(roles.institutions(), this::chosen);
        getContent()
                .add(
                        new H1(getTranslation("account.people")),
                        new Paragraph(getTranslation("account.people.text")),
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
        PageAddress.keep("people", filter.choices());
        fill();
    }

    private void fill() {
        list.clear();
        if (!filter.guard(() -> more(RolePage.From.start()))) return;
        if (list.isEmpty()) {
            list.instead(new EmptyState(
                    Symbol.USERS,
                    getTranslation("account.people.none"),
                    getTranslation(
                            filter.query().everybody() ? "account.people.none.all" : "account.people.none.text")));
            return;
        }
        var house = filter.institution();
        var query = filter.query();
        list.above(TableLink.of("account.people.export", "people.csv", zone, () -> roles.export(house.id(), query)));
    }

    private void more(RolePage.From after) {
        var page = roles.page(filter.institution().id(), filter.query(), after);
        list.add(page.people().stream().map(this::card).toList(), "account.people.shown", page.next(), this::more);
    }

    private Component card(RoleHolder person) {
        var email = new Span(person.email());
        email.addClassNames("ltr", "quiet");
        var name = new Anchor(
                "people/" + filter.institution().id().value() + "/"
                        + person.person().value(),
                person.name());
        // Everybody is a candidate; it is said of those who are nothing else.
        var work = person.roles().stream()
                .filter(held -> held.role() != Role.CANDIDATE)
                .toList();
        var card = new Div(
                new H2(name),
                email,
                person.roles().isEmpty()
                        ? new Span(getTranslation("account.people.noRole"))
                        : new HeldRoles(work.isEmpty() ? person.roles() : work, zone));
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people") + " · " + getTranslation("shell.name");
    }
}
