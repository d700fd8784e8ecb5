package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.catalogue.Approvals;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.OfferStatus;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.Revisions;
import org.tasdiq.desk.Desk;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.shared.CasePosition;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.JournalLines;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Unsent;
import org.tasdiq.ui.shared.Zones;

/** An offer with all that became of it: how complete it is, what was found, how the council voted, what was sent when. */
@Route("offer/:id")
@Needs("catalogue.readOffer")
public class OfferView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private static final String REVISION = "revision";
    private static final String WITHDRAWAL = "withdrawal";

    private final transient Offers offers;
    private final transient Approvals approvals;
    private final transient Revisions revisions;
    private final transient Awards awards;
    private final transient OfferDoors doors;
    private final transient DescriptorPanels panels;
    private final transient Journal journal;
    private final transient JournalTexts events;
    private final transient Zones zones;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient CasePosition position;
    private final Unsent unsent = new Unsent();
    private String name = "";

    OfferView(
            Offers offers,
            Approvals approvals,
            Revisions revisions,
            Awards awards,
            OfferDoors doors,
            DescriptorPanels panels,
            Journal journal,
            JournalTexts events,
            Zones zones,
            Desk desk,
            TaskCards cards,
            CasePosition position) {
        this.offers = offers;
        this.approvals = approvals;
        this.revisions = revisions;
        this.awards = awards;
        this.doors = doors;
        this.panels = panels;
        this.journal = journal;
        this.events = events;
        this.zones = zones;
        this.desk = desk;
        this.cards = cards;
        this.position = position;
        getContent().addClassName("stack");
    }

    public static String path(OfferId id) {
        return "offer/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unsent.clear();
        show(OfferId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("offer"))));
    }

    private void show(OfferId id) {
        var offer = offers.sheet(id);
        name = Descriptor.shown(offer.title(), getLocale());
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("offers", getTranslation("catalogue.back.list")),
                        new H1(name),
                        head(offer),
                        ways(offer),
                        waiting(id),
                        new MeterPanel(offer.check(), offer.content().profiles()),
                        panels.summary(offer.content(), offer.institution()),
                        new VoteLines(approvals.votes(id)),
                        new ReviewLines(approvals.reviews(id), zones.ofReader()),
                        versions(id));
        if (doors.readsAwards(offer))
            getContent().add(new AwardPanel(id, awards.of(id), doors.awards(offer), zones.ofReader()));
        if (doors.readsPosition(offer)) getContent().add(position(id));
        if (doors.readsJournal(id)) getContent().add(journal(id));
        if (doors.revises(offer)) getContent().add(unsent.part(REVISION, () -> revising(offer)));
        if (doors.drops(offer)) getContent().add(dropping(offer));
        if (doors.withdraws(offer)) getContent().add(unsent.part(WITHDRAWAL, () -> withdrawing(offer)));
    }

    private Component head(OfferSheet offer) {
        var reference = new Span(offer.reference());
        reference.addClassNames("quiet", "ltr");
        var head = new Div(OfferWords.badge(offer.status()), reference);
        head.addClassName("row");
        var from = offer.validFrom();
        var until = offer.validUntil();
        if (offer.wasPublished() && from != null)
            head.add(new Span(
                    until == null
                            ? getTranslation("catalogue.public.from", Dates.day(from, getLocale()))
                            : getTranslation(
                                    "catalogue.public.between",
                                    Dates.day(from, getLocale()),
                                    Dates.day(until, getLocale()))));
        if (offer.status() == OfferStatus.WITHDRAWN)
            head.add(new Span(getTranslation("catalogue.withdrawn.for", offer.withdrawnFor())));
        return head;
    }

    private Component ways(OfferSheet offer) {
        var row = new Div();
        row.addClassName("row");
        if (doors.writes(offer))
            row.add(new Anchor(OfferEditorView.path(offer.id()), getTranslation("catalogue.edit")));
        row.add(new Anchor(OfferPreviewView.path(offer.id()), getTranslation("catalogue.preview")));
        if (offer.wasPublished()) {
            var page = new Anchor("catalogue/" + offer.reference(), getTranslation("catalogue.public.page"));
            page.setRouterIgnore(true);
            row.add(page);
        }
        return row;
    }

    private Component waiting(OfferId id) {
        var waiting = new Div();
        desk.tasksOf(id).forEach(task -> waiting.add(cards.list(List.of(task), task.mine())));
        return waiting;
    }

    private Component versions(OfferId id) {
        var section = new Section(new H2(getTranslation("catalogue.versions")));
        section.addClassNames("card", "stack");
        var all = offers.versions(id);
        if (all.isEmpty()) section.add(new Paragraph(getTranslation("catalogue.versions.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var version : all) {
            var shown = new Details(
                    getTranslation(
                            "catalogue.version.sent",
                            version.number(),
                            version.sentBy(),
                            Dates.moment(version.sentAt().atZone(zones.ofReader()), getLocale())),
                    panels.summary(version.content(), offers.sheet(id).institution()));
            shown.setWidthFull();
            list.add(new ListItem(shown));
        }
        section.add(list);
        return section;
    }

    private Component position(OfferId id) {
        var section = new Section(
                new H2(getTranslation("casefile.tab.process")),
                position.diagram(id),
                position.path(id, zones.ofReader()));
        section.addClassNames("card", "stack");
        return section;
    }

    private Component journal(OfferId id) {
        var lines = new Details(
                getTranslation("catalogue.journal"),
                new JournalLines(journal.entries(id), events, zones.ofReader(), entry -> ""));
        lines.setWidthFull();
        return lines;
    }

    private Component revising(OfferSheet offer) {
        var reason = new TextArea(getTranslation("catalogue.revision.reason"));
        reason.setMaxLength(4000);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("catalogue.revision.reason.hint"));
        unsent.guard(reason);
        var errors = new FieldErrors()
                .field("note", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("note", "required") : null);
        var begin = new Button(getTranslation("catalogue.revision.begin"), pressed -> {
            if (!errors.check()) return;
            errors.guard(() -> {
                revisions.begin(offer.id(), reason.getValue());
                unsent.forget(REVISION);
                Notice.done(getTranslation("catalogue.revision.begun"));
                show(offer.id());
            });
        });
        var details = new Details(
                getTranslation("catalogue.revision"),
                new Div(new Paragraph(getTranslation("catalogue.revision.text")), reason, begin));
        details.setWidthFull();
        return details;
    }

    private Component dropping(OfferSheet offer) {
        var drop = new Button(
                getTranslation("catalogue.revision.drop"),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("catalogue.revision.drop.ask"),
                        getTranslation("catalogue.revision.drop.text"),
                        getTranslation("catalogue.revision.drop"),
                        () -> {
                            revisions.drop(offer.id());
                            Notice.done(getTranslation("catalogue.revision.dropped"));
                            show(offer.id());
                        }));
        drop.addThemeVariants(ButtonVariant.ERROR);
        return new Div(drop);
    }

    private Component withdrawing(OfferSheet offer) {
        var reason = new TextArea(getTranslation("catalogue.withdraw.reason"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("catalogue.withdraw.reason.hint"));
        unsent.guard(reason);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var withdraw = new Button(getTranslation("catalogue.withdraw"), pressed -> {
            if (errors.check())
                ConfirmAction.askBeforeLoss(
                        getTranslation("catalogue.withdraw.ask"),
                        getTranslation("catalogue.withdraw.text"),
                        getTranslation("catalogue.withdraw"),
                        () -> errors.guard(() -> {
                            offers.withdraw(offer.id(), reason.getValue());
                            unsent.forget(WITHDRAWAL);
                            Notice.done(getTranslation("catalogue.withdraw.done"));
                            show(offer.id());
                        }));
        });
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var details = new Details(getTranslation("catalogue.withdraw"), new Div(reason, withdraw));
        details.setWidthFull();
        return details;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsent.isEmpty()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return Stream.of(name, getTranslation("catalogue.offers"), getTranslation("shell.name"))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
