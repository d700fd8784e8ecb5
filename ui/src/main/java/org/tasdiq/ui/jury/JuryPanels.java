package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasdiq.assessment.AssessmentStatus;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.ScoringProgress;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Acts;
import org.tasdiq.jury.DeclarationSheet;
import org.tasdiq.jury.HearingSheet;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.portfolio.StudySheet;
import org.tasdiq.ui.ViewGuard;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The juries of a file, with what the reader may do about a member who should not sit. */
@org.springframework.stereotype.Component
public class JuryPanels {
    private static final String APPOINTMENT = "jury/appoint-jury";
    private static final List<RecusalReason> LINKS = List.of(
            RecusalReason.PRESENT_PROFESSIONAL_LINK,
            RecusalReason.PAST_PROFESSIONAL_LINK,
            RecusalReason.PERSONAL_LINK,
            RecusalReason.ACCOMPANIED_CANDIDATE);

    private final Juries juries;
    private final Acts acts;
    private final Zones zones;
    private final Independence independence;
    private final Candidacies candidacies;
    private final Studies studies;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Actors actors;
    private final Guard guard;

    JuryPanels(
            Juries juries,
            Acts acts,
            Zones zones,
            Independence independence,
            Candidacies candidacies,
            Studies studies,
            Scoring scoring,
            Deliberations deliberations,
            Actors actors,
            Guard guard) {
        this.juries = juries;
        this.acts = acts;
        this.zones = zones;
        this.independence = independence;
        this.candidacies = candidacies;
        this.studies = studies;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.actors = actors;
        this.guard = guard;
    }

    /** Every round, for those who work on the file. */
    public Component rounds(CandidacyId file, Runnable changed) {
        var card = new Div(new H2(I18NProvider.translate("jury.members")));
        card.addClassNames("card", "stack");
        var rounds = juries.rounds(file);
        var declarations = guard.allows("jury.readDeclarations", file)
                ? independence.declarations(file)
                : List.<DeclarationSheet>of();
        rounds.forEach(round -> {
            card.add(new SeatList(round, declarations));
            if (mayChange(file, round))
                card.add(new Anchor(APPOINTMENT + "/" + file, I18NProvider.translate("jury.change")));
            if (guard.allows("jury.dismissChallenge", file)) dismissal(card, file, round, changed);
            if (guard.allows("jury.recuseMember", file)) recusal(card, file, round, changed);
        });
        var all = new Div(
                card,
                scoring(file),
                hearings(rounds.stream()
                        .flatMap(round -> round.hearings().stream())
                        .toList()),
                new ActList(acts, file, zones.of(file)),
                studied(file, rounds));
        all.addClassName("stack");
        return all;
    }

    /** The sessions of the present jury, with what was noted there; empty before the first. */
    public Component hearings(CandidacyId file) {
        return hearings(juries.sheet(file).hearings());
    }

    private static Component hearings(List<HearingSheet> hearings) {
        return hearings.isEmpty() ? new Div() : new HearingHistory("jury.hearing.held", hearings);
    }

    /** Who has sealed and who is missing, never what was marked; empty unless marks are being given. */
    private Component scoring(CandidacyId file) {
        if (!guard.allows("assessment.readProgress", file)) return new Div();
        if (deliberations.status(file).orElse(null) != AssessmentStatus.SCORING) return new Div();
        var progress = scoring.progress(file);
        var missing = progress.stream()
                .filter(juror -> !juror.sealed())
                .map(ScoringProgress::name)
                .sorted()
                .toList();
        var card = new Div(
                new H2(I18NProvider.translate("jury.scoring")),
                new Paragraph(I18NProvider.translate(
                        "jury.scoring.sealed", progress.size() - missing.size(), progress.size())));
        if (!missing.isEmpty()) {
            card.add(new Paragraph(I18NProvider.translate("jury.scoring.missing", Listed.of(missing))));
        }
        card.addClassName("card");
        return card;
    }

    /** Which of the members have studied the file, for president and secretary; empty for others. */
    public Component studied(CandidacyId file) {
        return studied(file, juries.rounds(file));
    }

    private Component studied(CandidacyId file, List<JurySheet> rounds) {
        if (!guard.allows("portfolio.readStudy", file)) return new Div();
        var members = rounds.stream()
                .reduce((earlier, present) -> present)
                .map(JuryPanels::sitting)
                .orElse(List.of());
        if (members.isEmpty()) return new Div();
        var opened = studies.ofJury(file).stream().collect(Collectors.toMap(StudySheet::juror, s -> s));
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var seat : members) {
            var study = opened.get(seat.person());
            var words = study == null
                    ? I18NProvider.translate("portfolio.study.none")
                    : I18NProvider.translate(
                            "portfolio.study.of", study.opened(), study.all(), study.pagesSeen(), study.pages());
            list.add(new ListItem(
                    new Span(seat.name()),
                    new StatusBadge(words, study != null && study.isWhole() ? Tone.DONE : Tone.ATTENTION)));
        }
        var card = new Div(new H2(I18NProvider.translate("portfolio.study")), list);
        card.addClassName("card");
        return card;
    }

    /** The names, once the candidate may know them, and the way to object to one of them; empty before. */
    public Component named(CandidacyId file, Runnable changed) {
        if (!guard.allows("jury.challengeMember", file)) return new Div();
        var card = new Div(new H2(I18NProvider.translate("jury.members")));
        card.addClassNames("card", "stack");
        juries.rounds(file).stream().filter(round -> !round.seats().isEmpty()).forEach(round -> {
            card.add(new SeatList(round));
            var open =
                    sitting(round).stream().filter(seat -> !seat.isChallenged()).toList();
            if (isOpen(file, round) && !open.isEmpty()) card.add(challenge(file, open, changed));
        });
        if (!acts.of(file).isEmpty()) card.add(new ActList(acts, file, zones.of(file)));
        return card.getComponentCount() > 1 ? card : new Div();
    }

    /** That the jury is at work a second time, and why; empty for any other. */
    public Optional<Component> setback(CandidacyId file) {
        return Setback.of(juries.sheet(file));
    }

    /** A juror who declared independence finds a link all the same: the one thing to do is to leave. */
    public Component lateLink(CandidacyId file, Runnable left) {
        var self = juries.sheet(file).seats().stream()
                .filter(seat -> seat.person().equals(actors.person()))
                .toList();
        return new ObjectionForm(
                "jury.lateLink",
                self,
                LINKS,
                (seat, reason, text) -> independence.recuse(file, seat.person(), reason, text),
                left);
    }

    private void recusal(Div card, CandidacyId file, JurySheet round, Runnable changed) {
        var reader = actors.person();
        var sitting = sitting(round);
        var self = sitting.stream().filter(s -> s.person().equals(reader)).toList();
        if (sitting.isEmpty() || !isOpen(file, round)) return;
        card.add(new ObjectionForm(
                self.isEmpty() ? "jury.recuse" : "jury.standDown",
                self.isEmpty() ? sitting : self,
                List.of(RecusalReason.values()),
                (seat, reason, text) -> independence.recuse(file, seat.person(), reason, text),
                self.isEmpty() ? changed : () -> UI.getCurrent().navigate("desk")));
    }

    private void dismissal(Div card, CandidacyId file, JurySheet round, Runnable changed) {
        if (!isOpen(file, round)) return;
        sitting(round).stream()
                .filter(SeatSheet::isChallenged)
                .forEach(seat -> card.add(new DismissalForm(
                        seat, answer -> independence.dismissChallenge(file, seat.person(), answer), changed)));
    }

    private ObjectionForm challenge(CandidacyId file, List<SeatSheet> members, Runnable changed) {
        return new ObjectionForm(
                "jury.challenge",
                members,
                Arrays.stream(RecusalReason.values())
                        .filter(reason -> reason != RecusalReason.UNAVAILABLE)
                        .toList(),
                (seat, reason, text) -> independence.challenge(file, seat.person(), reason, text),
                changed);
    }

    /** Also while the process has no task for it: a member who left is replaced there. */
    private boolean mayChange(CandidacyId file, JurySheet round) {
        return isOpen(file, round)
                && round.status().isChangeable()
                && ViewGuard.opens(guard, APPOINTMENT, file.value());
    }

    private boolean isOpen(CandidacyId file, JurySheet round) {
        return round.status() != JuryStatus.ANNULLED
                && !candidacies.sheet(file).status().isOver();
    }

    private static List<SeatSheet> sitting(JurySheet round) {
        return round.seats().stream()
                .filter(seat -> round.members().contains(seat.person()))
                .toList();
    }
}
