package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.identity.Guard;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MailboxPage;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.ViewGuard;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** Every message to the person who reads, newest first; opening one marks it as read. */
@Route("mailbox")
@Needs("notification.readMailbox")
@Menu(title = "notification.mailbox", icon = "mail", order = 4)
public class MailboxView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    /** Pages that are no step, by what a message says of the way to them. */
    private static final Map<String, String> PAGES = Map.of(
            "candidacy.readFile",
            "file",
            "catalogue.readOffer",
            "offer",
            "catalogue.readAward",
            "award",
            "recognition.readRequest",
            "request");

    private final transient Mailbox mailbox;
    private final transient Guard guard;
    private final transient Zones zones;

    MailboxView(Mailbox mailbox, Guard guard, Zones zones) {
        this.zones = zones;
        this.mailbox = mailbox;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("notification.mailbox")));
        more(null, zones.ofReader());
        if (getContent().getComponentCount() > 1) return;
        getContent()
                .add(new EmptyState(
                        Symbol.MAIL,
                        getTranslation("notification.mailbox.none"),
                        getTranslation("notification.mailbox.none.text")));
    }

    private void more(MailboxPage.@Nullable From after, ZoneId zone) {
        var page = mailbox.page(after);
        page.messages().forEach(message -> getContent().add(card(message, zone)));
        var next = page.next();
        if (next == null) return;
        var more = new Button(getTranslation("shell.table.more"));
        more.addClickListener(pressed -> {
            getContent().remove(more);
            more(next, zone);
        });
        getContent().add(more);
    }

    private Div card(MessageSheet message, ZoneId zone) {
        var when = new Span(Dates.moment(message.createdAt().atZone(zone), getLocale()));
        when.addClassName("quiet");
        var title = new Div(new Span(message.title()), when);
        title.addClassName("row");
        if (message.isUnread()) title.add(new StatusBadge(getTranslation("notification.unread"), Tone.INFO));
        var text = new Div();
        message.text().lines().forEach(line -> text.add(new Paragraph(line)));
        text.getElement().setAttribute("lang", message.language().toLanguageTag());
        var links = new Div();
        links.addClassName("row");
        var way = new Div();
        links.add(way);
        if (message.letter() != null) links.add(new Anchor(letter(message), getTranslation("notification.openLetter")));
        if (message.hasCalendar()) links.add(new Anchor(calendar(message), getTranslation("notification.calendar")));
        var body = new Div(text, links);
        body.addClassName("stack");
        var details = new Details(title, body);
        details.setWidthFull();
        details.addOpenedChangeListener(e -> {
            if (!e.isOpened()) return;
            mailbox.read(message.id());
            way.removeAll();
            page(message).ifPresent(page -> way.add(new Anchor(page, getTranslation("notification.goToPage"))));
        });
        var card = new Div(details);
        card.addClassName("card");
        return card;
    }

    /** Asked when the message is opened: for a whole page at once it would take long, and may be different by then. */
    private Optional<String> page(MessageSheet message) {
        if (message.link().isEmpty()) return Optional.empty();
        var page = PAGES.getOrDefault(message.link(), TaskCards.route(message.link()));
        return ViewGuard.opens(guard, page, message.file())
                ? Optional.of(page + "/" + message.file())
                : Optional.empty();
    }

    private DownloadHandler letter(MessageSheet message) {
        return DownloadHandler.fromInputStream(request -> {
            var pdf = mailbox.letter(message.id());
            return new DownloadResponse(new ByteArrayInputStream(pdf), "tasdiq.pdf", "application/pdf", pdf.length);
        });
    }

    private DownloadHandler calendar(MessageSheet message) {
        return DownloadHandler.fromInputStream(request -> {
            var event = mailbox.calendar(message.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(event), "tasdiq.ics", "text/calendar", event.length);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mailbox") + " · " + getTranslation("shell.name");
    }
}
