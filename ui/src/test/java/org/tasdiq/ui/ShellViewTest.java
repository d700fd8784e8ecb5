package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Texts;
import org.tasdiq.identity.PermissionTable;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.account.LoginView;
import org.tasdiq.ui.account.RegisterView;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.DueDate;

/** The frame every screen lives in. */
class ShellViewTest extends ViewTest {
    @Autowired
    PermissionTable permissions;

    @Test
    void everyViewNamesThePermissionThatOpensIt() {
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            var view = route.getNavigationTarget();
            if (view.isAnnotationPresent(AnonymousAllowed.class)) continue;
            assertThat(ViewGuard.addresses(view))
                    .as(view.getName())
                    .isNotEmpty()
                    .allSatisfy(address ->
                            assertThat(permissions.entries(address)).as(address).isNotEmpty());
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertThat(navigate("desk", LoginView.class)).isNotNull();
    }

    @Test
    void theDeskOpensForAPersonAndStandsInTheNavigation() {
        signIn(person(university()));
        navigate(DeskView.class);
        assertThat(find(SideNavItem.class).all().stream().map(SideNavItem::getLabel))
                .contains(text("desk.title"));
        assertThat(find(H1.class).single().getText()).isEqualTo(text("desk.title"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM", "ANYBODY"})
    void theDeskOpensForEveryRoleHeldAlone(Role role) {
        signIn(person(university(), role));
        assertThat(navigate(DeskView.class)).isNotNull();
    }

    @Test
    void aBrokenRuleIsSaidBesideItsFieldWhenOpeningAnAccount() {
        navigate(RegisterView.class);
        test(find(TextField.class).single()).setValue("Yasmine");
        test(find(EmailField.class).single()).setValue("yasmine@example.org");
        test(find(PasswordField.class).single()).setValue("short");
        test(find(Button.class).withText(text("register.submit")).single()).click();
        assertThat(find(PasswordField.class).single().getErrorMessage())
                .isEqualTo(text("refusal.passwordTooShort", 12));
        assertThat(find(EmailField.class).single().isInvalid()).isFalse();
        assertThat(actors.asSystem(() -> people.byEmail("yasmine@example.org"))).isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsSaidBesideItsField() {
        var taken = UUID.randomUUID() + "@example.org";
        people.register(taken, "First", PASSWORD, Texts.FRENCH);
        navigate(RegisterView.class);
        test(find(TextField.class).single()).setValue("Second");
        test(find(EmailField.class).single()).setValue(taken);
        test(find(PasswordField.class).single()).setValue(PASSWORD);
        test(find(Button.class).withText(text("register.submit")).single()).click();
        assertThat(find(EmailField.class).single().getErrorMessage()).isEqualTo(text("refusal.emailTaken"));
    }

    @Test
    void theLanguageChosenIsKeptWithTheAccount() {
        var person = person(university());
        signIn(person);
        navigate(DeskView.class);
        test(find(Button.class).withText(text("shell.language.short.ar")).single())
                .click();
        assertThat(actors.asSystem(() -> people.sheet(person)).language()).isEqualTo(Texts.ARABIC);
    }

    @Test
    void aDeadlineSaysInHowManyDaysOrByHowMuchItIsOver() {
        signIn(person(university()));
        var today = LocalDate.of(2026, 3, 14);
        assertThat(words(new DueDate(LocalDate.of(2026, 3, 26), today))).isEqualTo("In 12 days · 26 March 2026");
        assertThat(words(new DueDate(LocalDate.of(2026, 3, 13), today))).isEqualTo("Overdue by 1 day · 13 March 2026");
        assertThat(words(new DueDate(today, today))).isEqualTo("Today · 14 March 2026");
    }

    private static String words(DueDate due) {
        return ((Span) due.getComponentAt(1)).getText();
    }
}
