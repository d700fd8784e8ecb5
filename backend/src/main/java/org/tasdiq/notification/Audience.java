package org.tasdiq.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.AssessmentStatus;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryStatus;

/** Who must act on a file at a step, now: nobody when the step is not open, and never those who have done their part. */
@Component
class Audience {
    private final People people;
    private final Juries juries;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Decisions decisions;

    Audience(People people, Juries juries, Scoring scoring, Deliberations deliberations, Decisions decisions) {
        this.people = people;
        this.juries = juries;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.decisions = decisions;
    }

    /** Call it as the system. */
    Collection<PersonSheet> of(String reminder, CaseFacts facts) {
        var file = facts.file().id();
        return switch (reminder) {
            case "completeApplication",
                    "compilePortfolio",
                    "compilePortfolioAgain",
                    "correctPortfolio",
                    "warnApplication",
                    "warnAdmissibility",
                    "warnInactivity",
                    "warnCorrection",
                    "excuseAbsence",
                    "warnAbsence" -> List.of(facts.candidate());
            case "checkCompleteness", "reviewEvidence", "postJuryMeeting" -> holding(facts, Role.INTAKE_OFFICER);
            case "decideAdmissibility" -> holding(facts, Role.CERTIFYING_AUTHORITY);
            case "appointJury" ->
                juryIs(file, JuryStatus.OPEN, JuryStatus.BROKEN)
                        ? Stream.concat(
                                        holding(facts, Role.JURY_SECRETARY).stream(),
                                        holding(facts, Role.CERTIFYING_AUTHORITY).stream())
                                .distinct()
                                .toList()
                        : List.of();
            case "scheduleSession" ->
                juryIs(file, JuryStatus.APPOINTED) ? holding(facts, Role.JURY_SECRETARY) : List.of();
            case "remindSession" -> session(facts);
            case "scorePortfolio" -> sheets(scoring.notSealed(file));
            case "deliberate" -> sealed(file) ? sheets(president(file)) : List.of();
            case "signMinutes" -> sheets(deliberations.awaited(file));
            case "reviewExcuse" -> holding(facts, Role.JURY_SECRETARY);
            case "settleCondition" -> holding(facts, Role.CERTIFYING_AUTHORITY);
            case "reviewAppeal" -> board(facts);
            default -> List.of();
        };
    }

    List<PersonSheet> holding(CaseFacts facts, Role role) {
        return people.holding(role, facts.file().institution());
    }

    /** Nobody who took the decision is asked to judge it. Call it as the system. */
    List<PersonSheet> board(CaseFacts facts) {
        var takers =
                decisions.current(facts.file().id()).map(DecisionSheet::takers).orElse(Set.of());
        return holding(facts, Role.APPEAL_BOARD).stream()
                .filter(member -> !takers.contains(member.id()))
                .toList();
    }

    private List<PersonSheet> session(CaseFacts facts) {
        var all = new HashSet<>(juries.seated(facts.file().id()));
        all.add(facts.file().candidate());
        return sheets(all);
    }

    private boolean juryIs(CandidacyId file, JuryStatus... states) {
        return juries.rounds(file).stream()
                .reduce((earlier, later) -> later)
                .filter(jury -> List.of(states).contains(jury.status()))
                .isPresent();
    }

    private boolean sealed(CandidacyId file) {
        return deliberations
                .status(file)
                .filter(s -> s == AssessmentStatus.SEALED)
                .isPresent();
    }

    private Set<PersonId> president(CandidacyId file) {
        var president = juries.sheet(file).president();
        return president == null ? Set.of() : Set.of(president);
    }

    private List<PersonSheet> sheets(Collection<PersonId> ids) {
        return ids.stream().map(people::sheet).toList();
    }
}
