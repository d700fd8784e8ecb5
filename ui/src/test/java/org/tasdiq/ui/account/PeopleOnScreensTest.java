package org.tasdiq.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleHolder;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.shared.NotFoundPage;
import org.tasdiq.ui.shared.RefusedPage;

/** An administrator looks for people, gives and withdraws roles; nobody else does, and nobody for themselves. */
class PeopleOnScreensTest extends ViewTest {
    private InstitutionId here;
    private PersonId administrator;
    private PersonId officer;

    @BeforeEach
    void somebodyWorksHere() {
        here = university();
        administrator = person(here, Role.ADMINISTRATOR);
        officer = person(here, Role.INTAKE_OFFICER);
    }

    @Test
    void areListedWithTheirRolesAndFoundByTheAddressOfThePage() {
        signIn(administrator);
        navigate("people", PeopleView.class);
        assertThat(lists(officer)).isTrue();
        assertThat(lists(administrator)).isTrue();
        choose("account.people.role", text("identity.role.ADMINISTRATOR"));
        assertThat(lists(officer)).isFalse();
        UI.getCurrent().navigate("people", QueryParameters.simple(Map.of("role", "INTAKE_OFFICER")));
        assertThat(lists(officer)).isTrue();
        assertThat(lists(administrator)).isFalse();
    }

    @Test
    void areLookedForAmongAllAccountsByALongEnoughName() {
        var stranger = person(university(), Role.ADVISER);
        signIn(administrator);
        navigate("people", PeopleView.class);
        test(find(Checkbox.class).single()).click();
        var words =
                find(TextField.class).withLabel(text("account.people.search")).single();
        assertThat(words.getErrorMessage()).isEqualTo(text("refusal.identity.moreLetters", 3));
        words.setValue(actors.asSystem(() -> people.sheet(stranger)).email());
        assertThat(words.isInvalid()).isFalse();
        assertThat(lists(stranger)).isTrue();
        assertThat(lists(officer)).isFalse();
    }

    @Test
    void areGivenARoleForAReasonAfterAQuestion() {
        signIn(administrator);
        open(officer, QueryParameters.of("role", "JURY_SECRETARY"));
        press("account.people.grant");
        assertThat(reason("grant").getErrorMessage()).isEqualTo(text("refusal.required"));
        reason("grant").setValue("Remplace une collègue");
        pressAndConfirm("account.people.grant");
        assertThat(held(officer)).containsExactly(Role.INTAKE_OFFICER, Role.JURY_SECRETARY);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(
                        text("audit.event.identity.RoleGranted", text("identity.role.JURY_SECRETARY")),
                        text("audit.reason", "Remplace une collègue"));
    }

    @Test
    void loseARoleForAReasonAfterAQuestion() {
        signIn(administrator);
        open(officer, QueryParameters.empty());
        choose("account.people.withdraw.role", text("identity.role.INTAKE_OFFICER"));
        reason("withdraw").setValue("Départ à la retraite");
        pressAndConfirm("account.people.withdraw");
        assertThat(held(officer)).isEmpty();
        assertThat(offers("account.people.withdraw")).isFalse();
    }

    @Test
    void areAskedBeforeAReasonIsLost() {
        signIn(administrator);
        open(officer, QueryParameters.empty());
        reason("grant").setValue("Commencé");
        UI.getCurrent().navigate("people");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
    }

    @Test
    void doNotChangeTheirOwnRoles() {
        signIn(administrator);
        open(administrator, QueryParameters.empty());
        assertThat(offers("account.people.grant")).isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains(text("refusal.identity.ownRoles"));
    }

    @Test
    void areNobodysBusinessButTheAdministrators() {
        signIn(officer);
        navigate("people", NotFoundPage.class);
        assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getLabel))
                .doesNotContain(text("account.people"));
        signIn(person(university(), Role.ADMINISTRATOR));
        UI.getCurrent().navigate(path(officer));
        assertThat(find(RefusedPage.class).exists()).isTrue();
        assertThat(find(Button.class).withText(text("account.people.grant")).exists())
                .isFalse();
    }

    private void open(PersonId person, QueryParameters query) {
        UI.getCurrent().navigate(path(person), query);
        assertThat(find(Select.class)
                        .withLabel(text("account.people.grant.role"))
                        .exists())
                .isEqualTo(!person.equals(administrator));
    }

    private String path(PersonId person) {
        return "people/" + here.value() + "/" + person.value();
    }

    private boolean lists(PersonId person) {
        return find(Anchor.class).all().stream().map(Anchor::getHref).anyMatch(path(person)::equals);
    }

    private TextField reason(String form) {
        return find(TextField.class)
                .withLabel(text("account.people." + form + ".reason"))
                .single();
    }

    private List<Role> held(PersonId person) {
        return actors.as(administrator, () -> roles.holder(here, person)).roles().stream()
                .map(RoleHolder.Held::role)
                .toList();
    }
}
