package org.tasdiq.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.PersonId;
import org.tasdiq.ui.ViewTest;

/** Who forgot a password asks for a link and sets another one; who knows it changes it on the page of the account. */
class PasswordOnScreensTest extends ViewTest {
    private static final String OTHER = "another horse battery";

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder encoder;

    private PersonId person;
    private String email;

    @BeforeEach
    void somebodyHasAnAccount() {
        person = person(university());
        email = actors.asSystem(() -> people.sheet(person)).email();
    }

    @Test
    void theSignInLeadsToThePageThatAnswersEverybodyAlike() {
        navigate(LoginView.class);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("forgotten-password");
        ask(email);
        assertThat(says("password.asked")).isTrue();
        ask("nobody-" + email);
        assertThat(says("password.asked")).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsSaidBesideItsField() {
        ask("nobody");
        assertThat(find(EmailField.class).single().getErrorMessage()).isEqualTo(text("refusal.email"));
        assertThat(says("password.asked")).isFalse();
    }

    @Test
    void theLinkAsksForAPasswordTwiceAndSetsIt() {
        var path = link();
        navigate(path, NewPasswordView.class);
        enter("password.new", "short");
        enter("password.again", "other");
        press("password.set");
        assertThat(field("password.new").getErrorMessage()).isEqualTo(text("refusal.passwordTooShort", 12));
        assertThat(field("password.again").getErrorMessage()).isEqualTo(text("refusal.password.different"));
        navigate(path, NewPasswordView.class);
        enter("password.new", OTHER);
        enter("password.again", OTHER);
        press("password.set");
        assertThat(opens(OTHER)).isTrue();
        navigate(path, NewPasswordView.class);
        assertThat(says("refusal.unknown.passwordLink")).isTrue();
        assertThat(offers("password.set")).isFalse();
    }

    @Test
    void theSignInSaysThatThePasswordIsSet() {
        navigate(LoginView.class);
        assertThat(says("login.newPassword")).isFalse();
        UI.getCurrent().navigate("login", QueryParameters.of("password", "new"));
        assertThat(says("login.newPassword")).isTrue();
    }

    @Test
    void whoKnowsThePasswordChangesIt() {
        signIn(person);
        navigate(AccountView.class);
        change("not the one at all", OTHER);
        assertThat(field("password.present").getErrorMessage()).isEqualTo(text("refusal.password.wrong"));
        assertThat(opens(PASSWORD)).isTrue();
        change(PASSWORD, OTHER);
        assertThat(opens(OTHER)).isTrue();
        assertThat(field("password.present").getValue()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(text("audit.event.identity.PasswordChanged"));
    }

    private void ask(String address) {
        navigate(LoginView.class);
        navigate(ForgottenPasswordView.class);
        test(find(EmailField.class).single()).setValue(address);
        press("password.ask");
    }

    private String link() {
        passwords.forgotten(email);
        var request = database.sql("select id from password_request where person_id = ?")
                .param(person.value().toString())
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .single();
        return actors.asSystem(() -> passwords.link(request)).orElseThrow().path();
    }

    private void change(String present, String password) {
        enter("password.present", present);
        enter("password.new", password);
        enter("password.again", password);
        press("password.change");
    }

    private void enter(String label, String words) {
        test(field(label)).setValue(words);
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).withLabel(text(label)).single();
    }

    private boolean says(String key) {
        return find(Paragraph.class).withText(text(key)).all().stream().anyMatch(Paragraph::isVisible);
    }

    private boolean opens(String password) {
        return encoder.matches(password, accounts.loadUserByUsername(email).getPassword());
    }
}
