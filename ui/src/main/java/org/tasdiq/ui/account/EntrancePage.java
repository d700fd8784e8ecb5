package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletException;
import java.util.Locale;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.ui.Brand;
import org.tasdiq.ui.LanguageSwitch;

/** The page in front of the door: one card, the languages above, the public pages below. */
abstract class EntrancePage extends Composite<Div> implements HasDynamicTitle {
    private final String title;

    EntrancePage(String titleKey, Actors actors, People people) {
        title = getTranslation(titleKey);
        var home = new Brand(".");
        home.setRouterIgnore(true);
        var header = new Header(home, new LanguageSwitch(actors, people));
        header.addClassName("top");
        getContent().addClassName("entrance");
        getContent().add(header);
    }

    /** Called once by the page with what its card holds. */
    final void show(Component... content) {
        var card = new Div(new H1(title));
        card.addClassName("card");
        card.add(content);
        getContent().add(new Main(card), foot());
    }

    /** Goes on with an account that was opened this moment: to the desk, or where its owner had wanted to go. */
    static void enter(String email, String password) {
        try {
            var request = VaadinServletRequest.getCurrent();
            request.changeSessionId();
            request.login(email.strip().toLowerCase(Locale.ROOT), password);
            UI.getCurrent().getPage().setLocation(AfterSignIn.path());
        } catch (ServletException notSignedIn) {
            UI.getCurrent().getPage().setLocation("login");
        }
    }

    private Footer foot() {
        return new Footer(
                leading("accessibility", "site.accessibility.title"), leading("privacy", "site.privacy.title"));
    }

    private Anchor leading(String path, String key) {
        var anchor = new Anchor(path, getTranslation(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}
