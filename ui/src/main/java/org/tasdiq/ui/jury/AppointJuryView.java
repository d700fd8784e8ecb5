package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Step;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Conflict;
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
import org.tasdiq.ui.shared.StepView;

/** The secretary proposes a jury with the rules of composition answering at once; the authority appoints it. */
@Route("jury/appoint-jury/:id")
@Step("jury.appointJury")
@Needs(value = "jury.appointJury", or = "jury.proposeJury")
public class AppointJuryView extends StepView {
    private final transient Juries juries;
    private final transient JuryDrafts drafts;
    private final transient Guard guard;

    AppointJuryView(CaseFiles files, Juries juries, JuryDrafts drafts, Guard guard) {
        super(files);
        this.juries = juries;
        this.drafts = drafts;
        this.guard = guard;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var jury = juries.sheet(file());
        if (guard.allows("jury.proposeJury", file())) body.add(proposal(jury));
        if (guard.allows("jury.appointJury", file())) body.add(appointment(jury));
    }

    private Component proposal(JurySheet jury) {
        var options = drafts.options(file());
        var members = new CheckboxGroup<JurorOption>(getTranslation("jury.members"));
        members.setItems(options);
        members.setItemLabelGenerator(this::label);
        members.setItemEnabledProvider(option -> option.conflicts().stream().noneMatch(Conflict::isBlocking));
        members.addClassName("jurors");
        var president = new Select<JurorOption>();
        president.setLabel(getTranslation("jury.president"));
        president.setItemLabelGenerator(
                option -> option == null ? "" : option.juror().name());
        var checks = new Div();
        checks.getElement().setAttribute("role", "status");
        var draft = new Object() {
            JuryProposal proposal() {
                var chosen =
                        members.getValue().stream().map(o -> o.juror().person()).collect(Collectors.toSet());
                var presiding = president.getValue();
                return new JuryProposal(
                        chosen,
                        presiding == null
                                ? chosen.stream().findFirst().orElseThrow()
                                : presiding.juror().person());
            }

            void check() {
                checks.removeAll();
                var presiding = president.getValue();
                checks.add(rules(new JuryDraft(
                        members.getValue().stream().map(o -> o.juror().person()).collect(Collectors.toSet()),
                        presiding == null ? null : presiding.juror().person())));
            }
        };
        members.addValueChangeListener(e -> {
            var chosen = president.getValue();
            president.setItems(e.getValue());
            if (chosen != null && e.getValue().contains(chosen)) president.setValue(chosen);
            draft.check();
        });
        president.addValueChangeListener(e -> draft.check());
        preselect(jury, options, members, president);
        guardInput(members, president);
        var propose = act(getTranslation("jury.propose"), () -> {
            if (president.getValue() == null) {
                president.setInvalid(true);
                president.setErrorMessage(getTranslation("refusal.required"));
                return;
            }
            juries.propose(file(), draft.proposal());
            Notice.done(getTranslation("jury.proposed"));
            reload();
        });
        propose.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        var fields = new Div(members, president, checks, propose);
        fields.addClassName("fields");
        var card = new Div(
                new H2(getTranslation("jury.proposal")), new Paragraph(getTranslation("jury.proposal.text")), fields);
        card.addClassName("card");
        return card;
    }

    private static void preselect(
            JurySheet jury,
            List<JurorOption> options,
            CheckboxGroup<JurorOption> members,
            Select<JurorOption> president) {
        var seated = seated(jury);
        members.setValue(options.stream()
                .filter(o -> seated.contains(o.juror().person()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        var presiding = jury.proposedPresident() == null ? jury.president() : jury.proposedPresident();
        members.getValue().stream()
                .filter(o -> Objects.equals(o.juror().person(), presiding))
                .findFirst()
                .ifPresent(president::setValue);
    }

    private String label(JurorOption option) {
        var juror = option.juror();
        var words = new StringBuilder(juror.name())
                .append(" — ")
                .append(getTranslation("jury.quality." + juror.quality()))
                .append(", ")
                .append(juror.discipline())
                .append(" · ")
                .append(juror.employer());
        option.conflicts()
                .forEach(c -> words.append(" ⚠ ")
                        .append(getTranslation("jury.conflict." + c.kind()))
                        .append(c.detail().isBlank() ? "" : " (" + c.detail() + ")"));
        return words.toString();
    }

    private RuleList rules(JuryDraft draft) {
        var check = drafts.check(file(), draft);
        return new RuleList(check.composition(), check.verdict());
    }

    private static JuryDraft proposed(JurySheet jury) {
        return new JuryDraft(
                seated(jury), jury.proposedPresident() == null ? jury.president() : jury.proposedPresident());
    }

    private static Set<PersonId> seated(JurySheet jury) {
        return jury.seats().stream()
                .filter(seat -> seat.status() != SeatStatus.RECUSED)
                .map(seat -> seat.person())
                .collect(Collectors.toSet());
    }

    private Component appointment(JurySheet jury) {
        boolean proposed = jury.seats().stream().anyMatch(seat -> seat.status() == SeatStatus.PROPOSED)
                || jury.proposedPresident() != null;
        var card = new Div(new H2(getTranslation("jury.appointment")));
        card.addClassName("card");
        if (!proposed) {
            card.add(new Paragraph(getTranslation("jury.appointment.noProposal")));
            return card;
        }
        card.add(
                new SeatList(jury),
                rules(proposed(jury)),
                actions(finish(getTranslation("jury.appoint"), () -> juries.appoint(file()))));
        return card;
    }
}
