package org.tasdiq.ui.account;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Foundation;
import org.tasdiq.identity.People;
import org.tasdiq.ui.shared.WidgetTexts;

/** Signing in with e-mail and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends EntrancePage implements BeforeEnterObserver {
    /** Said where so many passwords were wrong that none is looked at for a while. */
    public static final String TOO_MANY = "tooMany";

    /** Where the page of a forgotten password leads when another one is set. */
    static final String WITH_NEW_PASSWORD = "login?password=new";

    private final LoginForm form = new LoginForm(WidgetTexts.login("login.error"));
    private final Paragraph renewed = new Paragraph(getTranslation("login.newPassword"));
    private final transient Actors actors;

    LoginView(Actors actors, People people, Foundation foundation) {
        super("login.title", actors, people);
        this.actors = actors;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        renewed.getElement().setAttribute("role", "status");
        renewed.setVisible(false);
        var forgotten = new Paragraph(new Anchor("forgotten-password", getTranslation("login.forgotten")));
        forgotten.addClassName("aside");
        var register = new Paragraph(getTranslation("login.noAccount") + " ");
        register.add(new Anchor("register", getTranslation("login.register")));
        register.addClassName("aside");
        if (foundation.isDue()) show(due());
        else show(renewed, form, forgotten, register);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actors.current().person() != null) event.forwardTo("desk");
        var told = event.getLocation().getQueryParameters();
        renewed.setVisible(told.getSingleParameter("password").isPresent());
        var error = told.getSingleParameter("error");
        if (error.filter(TOO_MANY::equals).isPresent()) form.setI18n(WidgetTexts.login("login.tooMany"));
        form.setError(error.isPresent());
    }

    private Paragraph due() {
        var due = new Paragraph(getTranslation("found.due") + " ");
        due.add(new Anchor("found", getTranslation("found.go")));
        return due;
    }
}
