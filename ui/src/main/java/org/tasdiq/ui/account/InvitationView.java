package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Consumer;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.InvitationPage;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** What opens with the link of an invitation: who invites, what an adviser does and never does, and the answer. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends EntrancePage implements BeforeEnterObserver {
    private final transient Accompaniment accompaniment;
    private final transient Actors actors;
    private final transient People people;
    private final transient RateLimit rate;
    private final Div body = new Div();
    private String token = "";

    InvitationView(Accompaniment accompaniment, Actors actors, People people, RateLimit rate) {
        super("invitation.title", actors, people);
        this.accompaniment = accompaniment;
        this.actors = actors;
        this.people = people;
        this.rate = rate;
        body.addClassName("stack");
        show(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!rate.admits(VaadinRequest.getCurrent().getRemoteAddr())) {
            say(getTranslation("site.attest.tooMany.text"));
            return;
        }
        answer(waiting -> show(accompaniment.open(waiting)));
    }

    private void show(InvitationPage page) {
        body.removeAll();
        body.add(new Paragraph(getTranslation(
                "invitation.lead",
                page.candidate(),
                page.certification().in(getLocale()),
                page.institution().in(getLocale()))));
        var rights = new UnorderedList(
                new ListItem(getTranslation("invitation.may.read")),
                new ListItem(getTranslation("invitation.may.comment")),
                new ListItem(getTranslation("invitation.may.advise")));
        if (page.mayWrite()) rights.add(new ListItem(getTranslation("invitation.may.write")));
        body.add(new H2(getTranslation("invitation.may")), rights);
        body.add(new H2(getTranslation("invitation.never")), new Paragraph(getTranslation("invitation.never.text")));
        body.add(new Paragraph(getTranslation("invitation.until", Dates.day(page.lastDay(), getLocale()))));
        body.add(actors.current().person() == null ? entering(page) : answering(page));
    }

    private Component entering(InvitationPage page) {
        var signIn = new Button(getTranslation("invitation.signIn"), pressed -> enter(page, "login"));
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        var register = new Button(getTranslation("invitation.register"), pressed -> enter(page, "register"));
        return choice(getTranslation("invitation.account", page.email()), signIn, register, decline(page));
    }

    private static void enter(InvitationPage page, String by) {
        AfterSignIn.goTo(page.path());
        UI.getCurrent().navigate(by);
    }

    private Component answering(InvitationPage page) {
        var account = people.self();
        if (!account.email().equalsIgnoreCase(page.email()))
            return choice(getTranslation("refusal.candidacy.invitationForAnother"));
        var accept = new Button(
                getTranslation("invitation.accept"),
                pressed -> answer(waiting -> {
                    var file = accompaniment.accept(waiting);
                    Notice.done(getTranslation("invitation.accepted"));
                    UI.getCurrent().navigate("candidacy/my-file/" + file);
                }));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        return choice(getTranslation("invitation.signedIn", account.email()), accept, decline(page));
    }

    private Button decline(InvitationPage page) {
        return new Button(
                getTranslation("invitation.decline"),
                pressed -> ConfirmAction.ask(
                        getTranslation("invitation.decline"),
                        getTranslation("invitation.decline.text", page.candidate()),
                        getTranslation("invitation.decline"),
                        () -> answer(waiting -> {
                            accompaniment.decline(waiting);
                            say(getTranslation("invitation.declined"));
                        })));
    }

    /** What cannot be done any more is said in place of the question. */
    private void answer(Consumer<String> work) {
        try {
            work.accept(token);
        } catch (Refusal refusal) {
            say(getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        }
    }

    private void say(String words) {
        body.removeAll();
        var said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        body.add(said);
    }

    private static Div choice(String words, Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("row");
        var choice = new Div(new Paragraph(words), row);
        choice.addClassName("stack");
        return choice;
    }
}
