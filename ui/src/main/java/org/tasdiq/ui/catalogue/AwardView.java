package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.desk.Desk;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.shared.CasePosition;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.JournalLines;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Zones;

/** An award with how far it is, while it goes on, and what became of every line of its list. */
@Route("award/:id")
@Needs("catalogue.readAward")
public class AwardView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Awards awards;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient CasePosition position;
    private final transient Journal journal;
    private final transient JournalTexts events;
    private final transient Guard guard;
    private final transient Texts texts;
    private final transient Zones zones;
    private final Div head = new Div();
    private final Div lines = new Div();
    private volatile AwardId id = new AwardId(new UUID(0, 0));
    private AwardState shown = AwardState.WAITING;
    private String reference = "";

    AwardView(
            Awards awards,
            Desk desk,
            TaskCards cards,
            CasePosition position,
            Journal journal,
            JournalTexts events,
            Guard guard,
            Texts texts,
            Zones zones,
            FileBell bell) {
        this.awards = awards;
        this.desk = desk;
        this.cards = cards;
        this.position = position;
        this.journal = journal;
        this.events = events;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
        head.addClassName("stack");
        lines.addClassName("stack");
        getContent().addClassName("stack");
        bell.hear(this, file -> file.equals(id.value()), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AwardId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("award")));
        show();
    }

    private void show() {
        var award = awards.sheet(id);
        reference = award.reference();
        shown = award.state();
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(OfferView.path(award.offer()), Descriptor.shown(award.title(), getLocale())),
                        new H1(getTranslation("catalogue.award.title", reference)),
                        head,
                        lines);
        tell(award);
        list();
        if (guard.allows("process.readPosition", id)) getContent().add(standing());
        if (guard.allows("audit.readJournal", id)) getContent().add(entries());
    }

    /** While it is issued only the head is drawn anew: somebody may be reading the lines. */
    private void follow() {
        var award = awards.sheet(id);
        if (award.state() != shown) show();
        else tell(award);
    }

    private void tell(AwardSheet award) {
        head.removeAll();
        var row = new Div(
                AwardWords.badge(award.state()),
                new Span(getTranslation(
                        "catalogue.award.listed",
                        award.listedByName(),
                        Dates.moment(award.listedAt().atZone(zones.ofReader()), getLocale()))));
        row.addClassName("row");
        var on = award.ruledOn();
        if (on != null)
            row.add(new Span(getTranslation(
                    award.state() == AwardState.REFUSED ? "catalogue.award.refusedBy" : "catalogue.award.confirmedBy",
                    award.ruledByName(),
                    Dates.day(on, getLocale()))));
        head.add(
                row,
                new Paragraph(getTranslation(
                        "catalogue.award.counts",
                        award.counts().accepted(),
                        award.counts().faulty())),
                new Paragraph(getTranslation(
                        "catalogue.award.terms",
                        award.terms().leastAttendance(),
                        award.terms().leastScore(),
                        getTranslation("shell.language." + award.terms().language()))));
        if (!award.reason().isEmpty()) head.add(new Said(award.reason()));
        if (award.state() == AwardState.ISSUING || award.state() == AwardState.ISSUED)
            head.add(AwardWords.progress(award.counts()));
        if (award.state() == AwardState.WAITING)
            desk.tasksOf(id).forEach(task -> head.add(cards.list(List.of(task), task.mine())));
    }

    private void list() {
        var all = awards.lines(id);
        lines.removeAll();
        lines.add(
                new H2(getTranslation("catalogue.award.lines")),
                TableLink.of(
                        "catalogue.award.report",
                        reference + ".csv",
                        zones.ofReader(),
                        () -> awards.report(id, getLocale())));
        if (all.stream().anyMatch(line -> !line.cells().isEmpty()))
            lines.add(TableLink.csv(
                    "catalogue.award.faulty",
                    reference + "-faulty.csv",
                    () -> awards.faulty(id, getLocale()).csv()));
        lines.add(new LearnerTable(all, texts, getLocale()));
    }

    private Component standing() {
        var section = new Section(
                new H2(getTranslation("casefile.tab.process")),
                position.diagram(id),
                position.path(id, zones.ofReader()));
        section.addClassNames("card", "stack");
        return section;
    }

    private Component entries() {
        var entries = new Details(
                getTranslation("catalogue.journal"),
                new JournalLines(journal.entries(id), events, zones.ofReader(), entry -> ""));
        entries.setWidthFull();
        return entries;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.award.title", reference) + " · " + getTranslation("shell.name");
    }
}
