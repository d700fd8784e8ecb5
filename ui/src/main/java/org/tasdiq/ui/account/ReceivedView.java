package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.credential.LearnerPage;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.credential.ForeignCredential;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SiteAddress;
import org.tasdiq.ui.shared.StatusBadge;

/** What opens with a learner's personal link: the credential, to download without an account or to take into one. */
@Route(value = "received/:token", autoLayout = false)
@AnonymousAllowed
public class ReceivedView extends EntrancePage implements BeforeEnterObserver {
    private final transient LearnerLinks links;
    private final transient Actors actors;
    private final transient People people;
    private final transient Guard guard;
    private final transient RateLimit rate;
    private final Div body = new Div();
    private String token = "";

    ReceivedView(LearnerLinks links, Actors actors, People people, Guard guard, RateLimit rate) {
        super("received.title", actors, people);
        this.links = links;
        this.actors = actors;
        this.people = people;
        this.guard = guard;
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
        try {
            show(links.open(token));
        } catch (Refusal refusal) {
            say(getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        }
    }

    private void show(LearnerPage page) {
        var shown = page.shown();
        var verdict = shown.found().verdict();
        var number = new Span(page.number());
        number.addClassNames("ltr", "quiet");
        var holder = new Span(shown.holder());
        holder.getElement().setAttribute("dir", "auto");
        var about = new Div(
                new StatusBadge(
                        getTranslation("credential.verdict." + verdict), ForeignCredential.tone(verdict.answer())),
                holder,
                number);
        about.addClassName("row");
        body.removeAll();
        body.add(
                new H2(shown.certification().in(getLocale())),
                new Paragraph(
                        getTranslation("received.lead", shown.institution().in(getLocale()))),
                about);
        shown.found().findings().stream()
                .filter(finding -> finding.answer() != Finding.Answer.YES)
                .forEach(finding -> body.add(new Paragraph(getTranslation("credential.finding." + finding))));
        if (!shown.outcomes().isEmpty()) {
            var outcomes = new UnorderedList();
            shown.outcomes().forEach(outcome -> outcomes.add(new ListItem(outcome.in(getLocale()))));
            body.add(outcomes);
        }
        body.add(
                new H2(getTranslation("credential.download")),
                downloads(page),
                new H2(getTranslation("received.keep")),
                actors.current().person() == null ? entering(page) : taking(),
                new Paragraph(getTranslation("received.until", Dates.day(page.lastDay(), getLocale()))));
    }

    private Component downloads(LearnerPage page) {
        var here = SiteAddress.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        var row = new Div();
        row.addClassName("row");
        for (var language : Texts.LOCALES)
            row.add(link(
                    getTranslation(
                            "credential.download.pdf", getTranslation("shell.language." + language.getLanguage())),
                    page.number() + "-" + language.getLanguage() + ".pdf",
                    "application/pdf",
                    () -> links.pdf(token, language, here)));
        row.add(
                link(
                        getTranslation("credential.download.document"),
                        page.number() + ".json",
                        "application/vc+ld+json",
                        () -> signed(SignedForm.DOCUMENT)),
                link(
                        getTranslation("credential.download.token"),
                        page.number() + ".jwt",
                        "text/plain",
                        () -> signed(SignedForm.TOKEN)));
        return row;
    }

    private byte[] signed(SignedForm form) {
        return links.signed(token, form).getBytes(StandardCharsets.UTF_8);
    }

    private static Anchor link(String words, String name, String mediaType, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("download");
        return link;
    }

    private Component entering(LearnerPage page) {
        var signIn = new Button(getTranslation("received.signIn"), pressed -> enter(page, "login"));
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        var register = new Button(getTranslation("received.register"), pressed -> enter(page, "register"));
        return choice(getTranslation("received.account"), signIn, register);
    }

    private static void enter(LearnerPage page, String by) {
        AfterSignIn.goTo(page.path());
        UI.getCurrent().navigate(by);
    }

    private Component taking() {
        var account = people.self();
        if (!guard.allows("credential.takeCredential", null))
            return choice(getTranslation("received.noWallet", account.email()));
        var take = new Button(getTranslation("received.take"), pressed -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return choice(getTranslation("received.signedIn", account.email()), take);
    }

    private void take() {
        try {
            links.take(token);
            Notice.done(getTranslation("received.taken"));
            UI.getCurrent().navigate("wallet");
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
