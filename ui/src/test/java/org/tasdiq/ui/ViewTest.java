package org.tasdiq.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.ui.casefile.FileView;

/**
 * A test of screens without a browser, on the real backend and a real MariaDB. People are real accounts; {@link #signIn}
 * says who looks at the screen.
 */
@DatabaseTest
public abstract class ViewTest extends SpringBrowserlessTest {
    protected static final String PASSWORD = "correct horse battery";

    @Autowired
    protected Actors actors;

    @Autowired
    protected People people;

    @Autowired
    protected Roles roles;

    @Autowired
    protected Institutions institutions;

    @Autowired
    protected Texts texts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A new institution under the law of French universities. */
    protected InstitutionId university() {
        var code = "U" + UUID.randomUUID().toString().substring(0, 8);
        return actors.asSystem(
                () -> institutions.found(code, new Localized(code, code, code), "Toulouse", "FR_UNIVERSITY"));
    }

    /** A new person with these roles there, a candidate where none is named; signs in with {@link #PASSWORD}. */
    protected PersonId person(InstitutionId institution, Role... held) {
        var email = UUID.randomUUID() + "@example.org";
        if (held.length == 0) return people.register(email, "Camille Dupont", PASSWORD, Locale.ENGLISH);
        return actors.asSystem(() -> {
            var id = people.enrol(email, "Camille Dupont", PASSWORD, Locale.ENGLISH);
            for (var role : held) roles.grant(id, role, institution, "");
            return id;
        });
    }

    /** From now on that person looks at the screen, in their language. */
    protected void signIn(PersonId person) {
        var sheet = actors.asSystem(() -> people.sheet(person));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(sheet.email(), null, List.of()));
        UI.getCurrent().getSession().setLocale(sheet.language());
        UI.getCurrent().setLocale(sheet.language());
    }

    /** The text in the language of the screen. */
    protected String text(String key, Object... arguments) {
        return texts.of(UI.getCurrent().getLocale(), key, arguments);
    }

    /** Opens the file's page for those who work on it, at that tab. */
    protected void openFile(CandidacyId file, String tab) {
        navigate("file/" + file, FileView.class);
        test(find(TabSheet.class).single()).select(text("casefile.tab." + tab));
    }

    /** Whether the page has a button with that text. */
    protected boolean offers(String key) {
        return find(Button.class).withText(text(key)).exists();
    }

    /** Presses the one button with that text. */
    protected void press(String key) {
        test(find(Button.class).withText(text(key)).single()).click();
    }

    /** Presses it and says yes to the question that follows. */
    protected void pressAndConfirm(String key) {
        press(key);
        test(find(ConfirmDialog.class).single()).confirm();
    }

    /** Chooses in the one list with that label. */
    protected void choose(String label, String item) {
        test(find(Select.class).withLabel(text(label)).single(), Object.class).selectItem(item);
    }

    /** Writes into the one field with that label. */
    protected void write(String label, String words) {
        test(find(TextArea.class).withLabel(text(label)).single()).setValue(words);
    }

    /** The choice with that text in the menu of the person. */
    protected Optional<MenuItem> inPersonMenu(String key) {
        return find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(text(key)))
                .findFirst();
    }
}
