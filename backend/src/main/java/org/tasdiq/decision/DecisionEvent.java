package org.tasdiq.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.tasdiq.CaseDecided;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/** What happens to the decision on a file. */
public sealed interface DecisionEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /** The letter on admissibility goes out. */
    record AdmissibilityNotified(CandidacyId file, boolean admissible, LocalDate on) implements DecisionEvent {}

    record DecisionIssued(CandidacyId file, int round, Outcome outcome, Set<BlockId> granted)
            implements DecisionEvent, CaseDecided {}

    /** The candidate learns what the grant depends on, and until when. */
    record ConditionNotified(CandidacyId file, int round, LocalDate until) implements DecisionEvent {}

    record ConditionSettled(CandidacyId file, int round, boolean met, Outcome result, PersonId by)
            implements DecisionEvent, StepDone {
        @Override
        public String step() {
            return "decision.settleCondition";
        }
    }

    /** The letter on the result goes out; the time for remedies begins, at first from this day. */
    record DecisionNotified(CandidacyId file, int round, Outcome outcome, LocalDate on) implements DecisionEvent {}

    record AppealLodged(CandidacyId file, int round, LocalDate on) implements DecisionEvent, CaseMessage {
        @Override
        public String message() {
            return "decision.appealLodged";
        }
    }

    /**
     * One member of the board proposes how to rule; another has to agree.
     *
     * @param number among the proposals of the file, from 1
     */
    record RulingProposed(CandidacyId file, int round, int number, AppealRuling ruling, PersonId by)
            implements DecisionEvent {}

    record RulingSentBack(CandidacyId file, int round, int number, PersonId proposedBy, PersonId by)
            implements DecisionEvent {}

    /** Two members of the board ruled: one proposed, the other confirmed. */
    record AppealReviewed(CandidacyId file, int round, AppealRuling ruling, PersonId proposedBy, PersonId by)
            implements DecisionEvent, StepDone {
        @Override
        public String step() {
            return "decision.reviewAppeal";
        }

        @Override
        public String outcome() {
            return ruling.outcome();
        }
    }

    /** Nobody ruled in time: by the law of the regime the appeal is dismissed, or the time runs anew. */
    record AppealSilenceApplied(CandidacyId file, int round, String outcome) implements DecisionEvent {}

    /** One authority wants the decision taken away; another has to agree. */
    record RevocationAsked(CandidacyId file, int round, String reason, PersonId by) implements DecisionEvent {}

    record RevocationWithdrawn(CandidacyId file, int round, PersonId by) implements DecisionEvent {}

    /**
     * Two authorities took the decision away: what was issued on its strength is void.
     *
     * @param incomplete the later files of the candidate in which the certification is complete no longer
     */
    record DecisionRevoked(
            CandidacyId file, int round, PersonId askedBy, PersonId confirmedBy, Set<CandidacyId> incomplete)
            implements DecisionEvent, CaseMessage {
        @Override
        public String message() {
            return "decision.revocationConfirmed";
        }

        @Override
        public Map<String, Object> variables() {
            return Map.of("outcome", "revoked");
        }
    }

    /** An upheld appeal took the decision away: what was issued on its strength is void. */
    record DecisionAnnulled(CandidacyId file, int round) implements DecisionEvent {}

    record AppealNotified(CandidacyId file, int round, AppealRuling ruling, LocalDate on) implements DecisionEvent {}

    /** Nothing can be done any more against the decision within the procedure. */
    record DecisionFinal(CandidacyId file, int round) implements DecisionEvent {}
}
