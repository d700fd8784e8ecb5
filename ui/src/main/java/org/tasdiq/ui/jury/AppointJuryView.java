package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JuryDraft;
import org.tasdiq.jury.JuryDrafts;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.SeatStatus;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.Tone;

/** The secretary builds a jury with the rules of composition answering at once; the authority appoints it. */
@Route("jury/appoint-jury/:id")
@Step("jury.appointJury")
@Needs(value = "jury.appointJury", or = "jury.proposeJury")
public class AppointJuryView extends StepView {
    private final transient Juries juries;
    private final transient JuryDrafts drafts;
    private final transient People people;
    private final transient Guard guard;
    private final transient Independence independence;

    AppointJuryView(
            CaseFiles files, Juries juries, JuryDrafts drafts, People people, Guard guard, Independence independence) {
        super(files);
        this.juries = juries;
        this.drafts = drafts;
        this.people = people;
        this.guard = guard;
        this.independence = independence;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var jury = juries.sheet(file());
        var options = drafts.options(file());
        Setback.of(jury).ifPresent(body::add);
        body.add(new JuryNeeds(head, people.sheet(head.file().candidate()).language()));
        if (guard.allows("jury.proposeJury", file())) body.add(builder(jury, options));
        if (guard.allows("jury.appointJury", file())) body.add(appointment(jury, options));
    }

    private Component builder(JurySheet jury, List<JurorOption> options) {
        keepDraft(() -> {});
        var screen = new Object() {
            final JuryBuilder built = new JuryBuilder(
                    options,
                    drafts.of(file()),
                    jury.members(),
                    jury.president() != null,
                    draft -> drafts.check(file(), draft),
                    this::keep);
            final JurorPicker picker = new JurorPicker(
                    options,
                    jury.members(),
                    date(jury),
                    () -> drafts.helpers(file(), built.draft()),
                    (person, joins) -> built.choose(person, joins));

            void keep(JuryDraft draft) {
                unsaved();
                drafts.save(file(), draft);
                saved();
                picker.show(draft.members());
            }
        };
        screen.picker.show(screen.built.draft().members());
        var errors = screen.built.errors();
        var propose = act(
                getTranslation("jury.propose"),
                () -> errors.guard(() -> {
                    var draft = screen.built.draft();
                    var president = draft.president();
                    if (president == null) throw Refusal.invalid("president", "required");
                    juries.propose(file(), new JuryProposal(draft.members(), president));
                    Notice.done(getTranslation("jury.proposed"));
                    reload();
                }));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var right = new Div(screen.built, actions(propose));
        var both = new Div(screen.picker, right);
        both.addClassName("builder");
        return both;
    }

    private Component appointment(JurySheet jury, List<JurorOption> options) {
        boolean proposed = jury.seats().stream().anyMatch(seat -> seat.status() == SeatStatus.PROPOSED)
                || jury.proposedPresident() != null;
        var card = new Div(new H2(getTranslation("jury.appointment")));
        card.addClassNames("card", "stack");
        if (!proposed) {
            card.add(new Paragraph(getTranslation("jury.appointment.noProposal")));
            return card;
        }
        var draft = proposed(jury);
        var check = drafts.check(file(), draft);
        card.add(new SeatList(jury, independence.declarations(file())));
        var hints = hints(options, draft);
        if (hints.getComponentCount() > 0) card.add(new H3(getTranslation("jury.builder.hints")), hints);
        card.add(
                new H3(getTranslation("jury.builder.rules")),
                new RuleList(check.composition(), check.verdict()),
                actions(finish(getTranslation("jury.appoint"), () -> juries.appoint(file()))));
        return card;
    }

    private UnorderedList hints(List<JurorOption> options, JuryDraft draft) {
        var list = new UnorderedList();
        list.addClassName("lines");
        options.stream()
                .filter(o -> draft.members().contains(o.juror().person()))
                .forEach(o -> o.conflicts()
                        .forEach(c -> list.add(new ListItem(
                                new Span(o.juror().name()),
                                new StatusBadge(
                                        ConflictWords.of(c, getLocale()),
                                        c.isBlocking() ? Tone.STOP : Tone.ATTENTION)))));
        return list;
    }

    private static @Nullable LocalDate date(JurySheet jury) {
        var session = jury.session();
        return session == null ? null : session.date();
    }

    private static JuryDraft proposed(JurySheet jury) {
        return new JuryDraft(
                jury.seats().stream()
                        .filter(seat -> seat.status() != SeatStatus.RECUSED)
                        .map(seat -> seat.person())
                        .collect(Collectors.toSet()),
                jury.proposedPresident() == null ? jury.president() : jury.proposedPresident());
    }
}
