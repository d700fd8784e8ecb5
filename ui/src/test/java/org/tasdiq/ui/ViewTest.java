package org.tasdiq.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

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
    protected PersonId person(InstitutionId institution, Role... roles) {
        var email = UUID.randomUUID() + "@example.org";
        if (roles.length == 0) return people.register(email, "Camille Dupont", PASSWORD, Locale.ENGLISH);
        return actors.asSystem(() -> {
            var id = people.enrol(email, "Camille Dupont", PASSWORD, Locale.ENGLISH);
            for (var role : roles) people.grant(id, role, institution);
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
}
