package org.tasdiq.ui.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.FieldErrors;

/** What opens with the link for a forgotten password; only the password that is sent uses it up. */
@Route(value = "new-password/:token", autoLayout = false)
@AnonymousAllowed
public class NewPasswordView extends EntrancePage implements BeforeEnterObserver {
    private final transient Passwords passwords;
    private final transient RateLimit rate;
    private final Div body = new Div();
    private String token = "";

    NewPasswordView(Actors actors, People people, Passwords passwords, RateLimit rate) {
        super("password.choose", actors, people);
        this.passwords = passwords;
        this.rate = rate;
        body.addClassName("stack");
        show(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            admit();
            show(passwords.open(token));
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void show(String account) {
        var email = new Span(account);
        email.addClassName("ltr");
        var errors = new FieldErrors();
        var fields = new NewPasswordFields(errors);
        var submit = new Button(getTranslation("password.set"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(pressed -> {
            submit.setEnabled(true);
            if (errors.check()) errors.guard(() -> set(fields.value()));
        });
        body.removeAll();
        body.add(new Paragraph(email), new Paragraph(getTranslation("password.text")), fields, new Div(submit));
    }

    private void set(String password) {
        try {
            admit();
            passwords.reset(token, password);
        } catch (Refusal refusal) {
            if (refusal.field() != null) throw refusal;
            say(refusal);
            return;
        }
        UI.getCurrent().getPage().setLocation(LoginView.WITH_NEW_PASSWORD);
    }

    private void admit() {
        if (!rate.admits(VaadinRequest.getCurrent().getRemoteAddr())) throw Refusal.conflict("credential.tooMany");
    }

    private void say(Refusal refusal) {
        var said = new Paragraph(
                getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        said.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(said, new Anchor("forgotten-password", getTranslation("password.ask")));
    }
}
