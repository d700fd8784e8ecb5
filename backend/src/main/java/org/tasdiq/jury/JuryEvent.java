package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/** What happens to a jury. */
public sealed interface JuryEvent extends CaseEvent {
    @Override
    CandidacyId file();

    int round();

    /** The file waits for a jury. */
    record JuryOpened(CandidacyId file, int round) implements JuryEvent {}

    record JuryProposed(CandidacyId file, int round, Set<PersonId> members, PersonId president) implements JuryEvent {}

    /**
     * @param composition what the process checks once more by the same decision table
     * @param act number of the act
     */
    record JuryAppointed(
            CandidacyId file,
            int round,
            Set<PersonId> members,
            PersonId president,
            PersonId by,
            Composition composition,
            String act)
            implements JuryEvent, StepDone {
        @Override
        public String step() {
            return "jury.appointJury";
        }

        @Override
        public Map<String, Object> variables() {
            return Map.of("composition", composition.variables());
        }
    }

    /**
     * Members were appointed in the place of others while the file was at a later step: the process stays where it is.
     *
     * @param convened the jury had been summoned: those who joined read and score at once
     * @param act number of the act
     */
    record MembersReplaced(
            CandidacyId file,
            int round,
            Set<PersonId> joined,
            PersonId president,
            PersonId by,
            boolean convened,
            String act)
            implements JuryEvent {}

    record SessionScheduled(CandidacyId file, int round, SessionPlan plan) implements JuryEvent, StepDone {
        @Override
        public String step() {
            return "jury.scheduleSession";
        }
    }

    /**
     * Another day, hour or place, and why.
     *
     * @param summoned members and candidate had been summoned to the earlier one
     */
    record SessionMoved(CandidacyId file, int round, SessionPlan plan, String reason, boolean summoned)
            implements JuryEvent {}

    /**
     * The date does not hold any more, because the jury is no longer lawful.
     *
     * @param concerned who had been summoned; empty where nobody had
     * @param changes how often the date was changed, this time included
     */
    record SessionCancelled(CandidacyId file, int round, SessionPlan plan, Set<PersonId> concerned, int changes)
            implements JuryEvent {}

    /** Somebody who was summoned says whether they come. */
    record SummonsAnswered(CandidacyId file, int round, PersonId person, boolean coming) implements JuryEvent {}

    /** Summons for the members and the candidate. */
    record JuryConvened(CandidacyId file, int round, Set<PersonId> members, PersonId president, SessionPlan plan)
            implements JuryEvent {}

    record IndependenceDeclared(CandidacyId file, int round, PersonId member) implements JuryEvent {}

    /** The candidate holds something against a member; the secretary decides. */
    record MemberChallenged(CandidacyId file, int round, PersonId member, RecusalReason reason) implements JuryEvent {}

    /** The secretary has heard the candidate and leaves the member in place. */
    record ChallengeDismissed(CandidacyId file, int round, PersonId member) implements JuryEvent {}

    /** A member is out, whichever way the file goes on. */
    sealed interface MemberLeft extends JuryEvent {
        PersonId member();

        RecusalReason reason();
    }

    /** The jury cannot go on as it is: the process goes back to its composition. */
    sealed interface JuryBroken extends JuryEvent, CaseMessage {
        Composition composition();

        @Override
        default String message() {
            return "jury.memberRecused";
        }

        @Override
        default Map<String, Object> variables() {
            return Map.of("composition", composition().variables());
        }
    }

    /** The jury goes on without the member, or is not yet at work. */
    record MemberStoodDown(CandidacyId file, int round, PersonId member, RecusalReason reason) implements MemberLeft {}

    /** Without the member the jury is no longer lawful: the file goes back to the appointment. */
    record MemberRecused(CandidacyId file, int round, PersonId member, RecusalReason reason, Composition composition)
            implements MemberLeft, JuryBroken {}

    /**
     * Members who heard the candidate have left, and those who remain may not decide: whoever decides hears the candidate
     * again. The file goes back to the composition of the jury.
     *
     * @param concerned who sits and the candidate
     */
    record HearingSetAside(CandidacyId file, int round, Set<PersonId> concerned, Composition composition)
            implements JuryBroken {}

    record HearingRecorded(
            CandidacyId file, int round, HearingResult result, Set<PersonId> present, LocalDate on, int minutes)
            implements JuryEvent, StepDone {
        @Override
        public String step() {
            return "jury.recordHearing";
        }

        @Override
        public String outcome() {
            return result.outcome();
        }
    }

    /** The candidate, recorded absent, has handed in why. */
    record AbsenceExplained(CandidacyId file, int round) implements JuryEvent, StepDone {
        @Override
        public String step() {
            return "jury.excuseAbsence";
        }
    }

    /** The secretary has judged it: accepted, there is another session; otherwise the absence may still be excused. */
    record ExcuseReviewed(CandidacyId file, int round, boolean accepted, PersonId by) implements JuryEvent, StepDone {
        @Override
        public String step() {
            return "jury.reviewExcuse";
        }

        @Override
        public String outcome() {
            return accepted ? "accepted" : "refused";
        }
    }

    /**
     * A member who was recorded absent has said why.
     *
     * @param hearing its number in the round
     */
    record MemberExcuseGiven(CandidacyId file, int round, PersonId member, int hearing) implements JuryEvent {}

    /** Somebody other than the member read a paper that proves why the member could not come. */
    record MemberProofOpened(CandidacyId file, int round, PersonId member, EvidenceId evidence) implements JuryEvent {}

    /** Accepted, the member counts as excused; otherwise stays absent. */
    record MemberExcuseJudged(CandidacyId file, int round, PersonId member, int hearing, boolean accepted)
            implements JuryEvent {}

    /** The decision was annulled: the members of that round never judge this candidate again. */
    record JuryAnnulled(CandidacyId file, int round, Set<PersonId> members) implements JuryEvent {}
}
