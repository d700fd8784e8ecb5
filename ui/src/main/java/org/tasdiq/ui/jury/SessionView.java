package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.SittingId;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotSheet;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** One session: its files in the order of their hours, who was summoned, who comes, who was there. */
@Route("sessions/:institution/:sitting")
@Needs("jury.listSittings")
public class SessionView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Sittings sittings;
    private final transient Institutions institutions;
    private final transient Deadlines deadlines;
    private final transient Candidacies candidacies;
    private final transient Juries juries;
    private final transient Excuses excuses;
    private final transient MemberExcusePanels members;
    private final transient SittingForms forms;
    private final transient SlotMoves moves;
    private final transient Guard guard;
    private String day = "";

    SessionView(
            Sittings sittings,
            Institutions institutions,
            Deadlines deadlines,
            Candidacies candidacies,
            Juries juries,
            Excuses excuses,
            MemberExcusePanels members,
            SittingForms forms,
            SlotMoves moves,
            Guard guard) {
        this.sittings = sittings;
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.candidacies = candidacies;
        this.juries = juries;
        this.excuses = excuses;
        this.members = members;
        this.forms = forms;
        this.moves = moves;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var parameters = event.getRouteParameters();
            var institution = new InstitutionId(
                    UUID.fromString(parameters.get("institution").orElse("")));
            show(institution, SittingId.of(parameters.get("sitting").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.unknown("sitting").get();
        }
    }

    private void show(InstitutionId institution, SittingId id) {
        var sitting = sittings.sheet(institution, id);
        var plan = sitting.plan();
        day = Dates.day(plan.date(), getLocale());
        var today = deadlines.today(institutions.sheet(institution).regime());
        var content = getContent();
        content.removeAll();
        content.add(
                new Anchor("sessions", getTranslation("jury.sessions.back")),
                new H1(getTranslation("jury.sitting.title", day)),
                new Paragraph(SittingCards.hours(plan) + " · " + SittingCards.where(plan)),
                new StatusBadge(
                        getTranslation("jury.sessions.files", sitting.slots().size(), plan.capacity()),
                        sitting.left() == 0 ? Tone.DONE : Tone.INFO),
                new H2(getTranslation("jury.sitting.slots")),
                slots(sitting));
        if (!forms.mayManage(institution)) return;
        if (!sitting.held()) content.add(forms.changing(sitting, today, () -> show(institution, id)));
        if (sitting.slots().isEmpty()) content.add(forms.closing(sitting));
    }

    private Component slots(SittingSheet sitting) {
        if (sitting.slots().isEmpty()) {
            return new EmptyState(
                    Symbol.CALENDAR,
                    getTranslation("jury.sitting.empty"),
                    getTranslation("jury.sitting.empty.text"),
                    new Anchor("sessions", getTranslation("jury.sessions.back")));
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        sitting.slots().forEach(slot -> list.add(new ListItem(slot(sitting, slot))));
        return list;
    }

    private Component slot(SittingSheet sitting, SlotSheet slot) {
        var hours = "\u2066" + slot.start() + " – " + slot.end() + "\u2069";
        var where = slot.room().isEmpty() ? hours : hours + " · " + slot.room();
        var card = new Div();
        card.addClassNames("card", "stack");
        if (!guard.allows("candidacy.readFile", slot.file())) {
            card.add(new H3(where), new Paragraph(getTranslation("jury.sitting.notYours")));
            return card;
        }
        var file = candidacies.sheet(slot.file());
        var jury = juries.sheet(slot.file());
        var reference = new Span(file.reference());
        reference.addClassNames("ltr", "quiet");
        card.add(
                new H3(new Span(where + " · "), new Anchor("file/" + slot.file(), file.candidateName())),
                reference,
                new StatusBadge(getTranslation("jury.status." + jury.status()), Tone.INFO),
                people(slot, jury, file.candidate(), file.candidateName()));
        if (guard.allows("portfolio.readExcuse", slot.file())
                && !excuses.list(slot.file()).isEmpty()) card.add(ExcuseProofs.toRead(excuses, slot.file()));
        moves.form(sitting, slot, jury, () -> show(sitting.institution(), sitting.id()))
                .ifPresent(card::add);
        return card;
    }

    private Component people(
            SlotSheet slot, JurySheet jury, org.tasdiq.identity.PersonId candidate, String candidateName) {
        var list = new UnorderedList();
        list.addClassName("lines");
        list.add(new SummonedPerson(
                candidateName, getTranslation("identity.role.CANDIDATE"), candidate, slot, jury, false));
        jury.seats().stream()
                .filter(seat -> jury.members().contains(seat.person()))
                .forEach(seat -> {
                    var line = new SummonedPerson(
                            seat.name(),
                            getTranslation("jury.quality." + seat.quality()),
                            seat.person(),
                            slot,
                            jury,
                            true);
                    members.proofs(slot.file(), seat.person()).ifPresent(line::add);
                    list.add(line);
                });
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jury.sitting.title", day) + " · " + getTranslation("shell.name");
    }
}
