package org.tasdiq.assessment;

import java.util.Set;
import org.tasdiq.CaseEvent;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.ProofMeans;
import org.tasdiq.referential.BlockId;

/** What happens in an assessment. Levels are never in an event: the journal is read by more people than the marks. */
public sealed interface AssessmentEvent extends CaseEvent {
    @Override
    CandidacyId file();

    int round();

    record ScoringOpened(CandidacyId file, int round, Set<PersonId> jurors) implements AssessmentEvent {}

    record SheetSealed(CandidacyId file, int round, PersonId juror) implements AssessmentEvent {}

    /** The last required sheet is sealed, or the one that was missing is no longer required. */
    record AllSheetsSealed(CandidacyId file, int round) implements AssessmentEvent, StepDone {
        @Override
        public String step() {
            return "assessment.scorePortfolio";
        }
    }

    /** The president said how the member studied what was not opened here; the words are not in the event. */
    record StudyNoted(CandidacyId file, int round, PersonId member, PersonId by) implements AssessmentEvent {}

    /** A member voted on a block, or changed the vote; how is not told. */
    record VoteCast(CandidacyId file, int round, PersonId voter, BlockId block) implements AssessmentEvent {}

    record VoteClosed(CandidacyId file, int round, BlockId block) implements AssessmentEvent {}

    record VoteReopened(CandidacyId file, int round, BlockId block) implements AssessmentEvent {}

    record Deliberated(CandidacyId file, int round, PersonId president, Set<BlockId> granted, Set<BlockId> refused)
            implements AssessmentEvent, StepDone {
        @Override
        public String step() {
            return "assessment.deliberate";
        }
    }

    record SignatureGiven(CandidacyId file, int round, PersonId signer, ProofMeans means) implements AssessmentEvent {}

    /** A member who voted does not sign; the minutes stand by the president and a majority. */
    record SignatureRefused(CandidacyId file, int round, PersonId member, ProofMeans means, String reason)
            implements AssessmentEvent {}

    /** The minutes of that number are not adopted: too many members refused to sign them. */
    record DeliberationReopened(CandidacyId file, int round, PersonId president, String number, String reason)
            implements AssessmentEvent, StepDone {
        @Override
        public String step() {
            return "assessment.signMinutes";
        }

        @Override
        public String outcome() {
            return "reopened";
        }
    }

    /** The minutes of that number count no more: a member left, and those who remain may not decide. */
    record MinutesSetAside(CandidacyId file, int round, String number) implements AssessmentEvent {}

    /** The minutes of that number count no more: a member whose vote they hold left before they stood. The others decide anew. */
    record VoteSetAside(CandidacyId file, int round, String number) implements AssessmentEvent, StepDone {
        @Override
        public String step() {
            return "assessment.signMinutes";
        }

        @Override
        public String outcome() {
            return "reopened";
        }
    }

    /** Everybody who voted has answered, and a majority has signed. */
    record MinutesSigned(CandidacyId file, int round, String sha256) implements AssessmentEvent, StepDone {
        @Override
        public String step() {
            return "assessment.signMinutes";
        }

        @Override
        public String outcome() {
            return "adopted";
        }
    }
}
