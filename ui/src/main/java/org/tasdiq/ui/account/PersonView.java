package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleHolder;
import org.tasdiq.identity.Roles;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.PersonHistory;
import org.tasdiq.ui.shared.Zones;

/** One person's roles in an institution: held, granted, withdrawn, and how they came and went. */
@Route("people/:institution/:person")
@Needs("identity.manageRoles")
public class PersonView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Roles roles;
    private final transient Institutions institutions;
    private final transient Actors actors;
    private final transient PersonHistory history;
    private final transient Zones zones;
    private final transient List<RoleForm> forms = new ArrayList<>();
    private String name = "";

    PersonView(Roles roles, Institutions institutions, Actors actors, PersonHistory history, Zones zones) {
        this.roles = roles;
        this.institutions = institutions;
        this.actors = actors;
        this.history = history;
        this.zones = zones;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var institution = new InstitutionId(UUID.fromString(
                    event.getRouteParameters().get("institution").orElseThrow()));
            var person = new PersonId(
                    UUID.fromString(event.getRouteParameters().get("person").orElseThrow()));
            var wanted = PageAddress.one(Role.class, event.getLocation().getQueryParameters(), "role");
            fill(institution, roles.holder(institution, person), wanted.orElse(null));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void fill(InstitutionId institution, RoleHolder person, @Nullable Role wanted) {
        name = person.name();
        forms.clear();
        var email = new Paragraph(person.email());
        email.addClassNames("ltr", "quiet");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(
                                PageAddress.of(
                                        "people",
                                        Map.of(
                                                "institution",
                                                institution.value().toString())),
                                getTranslation("account.people.back")),
                        new H1(name),
                        email,
                        held(institution, person));
        if (person.person().equals(actors.current().person()))
            getContent().add(new Paragraph(getTranslation("refusal.identity.ownRoles")));
        else change(institution, person, wanted);
        getContent().add(history(institution, person.person()));
    }

    private Component held(InstitutionId institution, RoleHolder person) {
        var house = institutions.sheet(institution).name().in(getLocale());
        var section = new Section(new H2(getTranslation("account.people.held", house)));
        section.add(
                person.roles().isEmpty()
                        ? new Paragraph(getTranslation("account.people.noRole"))
                        : new HeldRoles(person.roles(), zones.ofReader()));
        section.addClassNames("card", "stack");
        return section;
    }

    private void change(InstitutionId institution, RoleHolder person, @Nullable Role wanted) {
        var free = Arrays.stream(Role.values())
                .filter(role -> role.isGrantable() && !person.holds(role))
                .toList();
        forms.add(RoleForm.grant(name, free, wanted, (role, reason) -> {
            roles.grant(person.person(), role, institution, reason);
            again(institution, person.person(), "account.people.granted");
        }));
        var taken = person.roles().stream()
                .map(RoleHolder.Held::role)
                .filter(role -> role != Role.CANDIDATE)
                .toList();
        if (!taken.isEmpty()) {
            forms.add(RoleForm.withdraw(name, taken, (role, reason) -> {
                roles.withdraw(person.person(), role, institution, reason);
                again(institution, person.person(), "account.people.withdrawn");
            }));
        }
        forms.forEach(getContent()::add);
    }

    private void again(InstitutionId institution, PersonId person, String done) {
        fill(institution, roles.holder(institution, person), null);
        Notice.done(getTranslation(done, name));
    }

    private Component history(InstitutionId institution, PersonId person) {
        var section = new Section(new H2(getTranslation("account.people.history")), history.of(institution, person));
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (forms.stream().anyMatch(RoleForm::isTouched)) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("account.people") + " · " + getTranslation("shell.name");
    }
}
