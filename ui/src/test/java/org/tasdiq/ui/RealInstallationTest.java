package org.tasdiq.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.identity.Foundation;
import org.tasdiq.identity.FoundingDraft;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.account.FoundView;
import org.tasdiq.ui.account.LoginView;
import org.tasdiq.ui.desk.DeskView;

/** An installation that is no trial: nobody is there at its beginning, and its time is the world's. */
@TestPropertySource(properties = "tasdiq.clock.controlled=false")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class RealInstallationTest extends ViewTest {
    private static final Pattern ANNOUNCED = Pattern.compile("/found is ([A-Z2-7-]+)");

    @Autowired
    Foundation foundation;

    @Test
    @Order(1)
    void leadsWhoeverComesFirstToItsFounding() {
        navigate(LoginView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("found");
        assertThat(find(LoginForm.class).exists()).isFalse();
    }

    @Test
    @Order(2)
    void isNotFoundedWithoutTheCodeOfTheLog() {
        navigate(FoundView.class);
        fill("AAAA-AAAA-AAAA-AAAA");
        press("found.submit");
        assertThat(field("found.code").getErrorMessage()).isEqualTo(text("refusal.founding.code"));
        assertThat(field("found.city").getValue()).isEqualTo("Port-Azur");
        assertThat(institutions.all()).isEmpty();
    }

    @Test
    @Order(3)
    void isFoundedWithTheCodeOfTheLogAndHasAnAdministrator(CapturedOutput log) {
        navigate(FoundView.class);
        fill(announced(log));
        // Then the page signs in, and that needs a real request.
        assertThatThrownBy(() -> press("found.submit")).isInstanceOf(UnsupportedOperationException.class);
        var house = institutions.all().getFirst();
        assertThat(house.name().fr()).isEqualTo("Université de Port-Azur (fictive)");
        assertThat(actors.asSystem(() -> people.holding(Role.ADMINISTRATOR, house.id())))
                .extracting(PersonSheet::email)
                .containsExactly("ada@example.org");
    }

    @Test
    @Order(4)
    void isFoundedOnce(CapturedOutput log) {
        assertThat(navigate("found", LoginView.class)).isNotNull();
        var again = new FoundingDraft(
                new FoundingDraft.House("SECOND", new Localized("S", "S", "S"), "Ailleurs", "FR_UNIVERSITY"),
                new FoundingDraft.Administrator("Autre Fictif", "autre@example.org", PASSWORD, Texts.FRENCH));
        assertThatThrownBy(() -> foundation.found(announced(log), again))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("founding.over"));
        assertThat(institutions.all()).hasSize(1);
    }

    @Test
    @Order(5)
    void offersNoClockToItsAdministrator() {
        signIn(person(institutions.all().getFirst().id(), Role.ADMINISTRATOR));
        navigate(DeskView.class);
        assertThat(inPersonMenu("shell.signOut")).isPresent();
        assertThat(inPersonMenu("shell.clock")).isEmpty();
    }

    private void fill(String code) {
        test(field("found.code")).setValue(code);
        test(field("found.nameFr")).setValue("Université de Port-Azur (fictive)");
        test(field("found.nameAr")).setValue("جامعة بور أزور (خيالية)");
        test(field("found.nameEn")).setValue("University of Port-Azur (fictitious)");
        test(field("found.city")).setValue("Port-Azur");
        test(field("found.houseCode")).setValue("PORT-AZUR");
        choose("found.regime", "France, university");
        test(field("register.name")).setValue("Ada Exemple-Fictif");
        test(find(EmailField.class).single()).setValue("ada@example.org");
        test(find(PasswordField.class).single()).setValue(PASSWORD);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(text(label)).single();
    }

    private static String announced(CapturedOutput log) {
        return ANNOUNCED.matcher(log).results().findFirst().orElseThrow().group(1);
    }
}
