package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/** What happens to a request for recognition. */
public sealed interface RequestEvent extends CaseEvent {
    @Override
    RequestId file();

    /** @param certification code of the one aimed at */
    record RequestSubmitted(
            RequestId file, String reference, Purpose purpose, String certification, LocalDate on, PersonId by)
            implements RequestEvent, CaseMessage {
        @Override
        public String message() {
            return "recognition.requestSubmitted";
        }
    }

    /** @param missing numbers of the elements of Annex I that are not known */
    record CredentialVerified(RequestId file, Grade grade, List<Integer> missing) implements RequestEvent {}

    record RequestChecked(RequestId file, CheckRuling.Outcome result, String note, PersonId by)
            implements RequestEvent, StepDone {
        @Override
        public String step() {
            return "recognition.checkRequest";
        }

        @Override
        public String outcome() {
            return result.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param supplied numbers of the elements that were supplied
     * @param replaced whether another credential was handed in
     */
    record RequestCompleted(RequestId file, List<Integer> supplied, boolean replaced, PersonId by)
            implements RequestEvent, StepDone {
        @Override
        public String step() {
            return "recognition.completeRequest";
        }
    }

    /** @param elements numbers of those that were missing */
    record IssuerAsked(RequestId file, InquiryId inquiry, List<Integer> elements, LocalDate on, PersonId by)
            implements RequestEvent {}

    /** @param supplied numbers of the elements that the answer supplies */
    record IssuerAnswered(RequestId file, InquiryId inquiry, List<Integer> supplied, LocalDate on, PersonId by)
            implements RequestEvent {}

    /** Somebody other than the learner read the credential as it was handed in. */
    record CredentialOpened(RequestId file, PersonId reader) implements RequestEvent {}

    /** What was sealed stays unknown until both are. */
    record EvaluationSealed(RequestId file, int round, int seat, PersonId by) implements RequestEvent, StepDone {
        @Override
        public String step() {
            return seat == 1 ? "recognition.assessRequest" : "recognition.assessRequestAgain";
        }
    }

    record AssessmentsCompared(RequestId file, int round, boolean agree) implements RequestEvent {}

    record RequestSettled(RequestId file, int round, Recognition result, PersonId by)
            implements RequestEvent, StepDone {
        @Override
        public String step() {
            return "recognition.settleRequest";
        }
    }

    record RecognitionDecided(RequestId file, int round, Recognition outcome, Basis basis, LocalDate on)
            implements RequestEvent {}

    record RecognitionAttested(RequestId file, int round, String number) implements RequestEvent {}

    record RecognitionNotified(RequestId file, int round, Recognition outcome, LocalDate on) implements RequestEvent {}

    record ContestLodged(RequestId file, int round, LocalDate on) implements RequestEvent, CaseMessage {
        @Override
        public String message() {
            return "recognition.appealLodged";
        }
    }

    /**
     * One member of the board proposes how to rule; another has to agree.
     *
     * @param number among the proposals on the request, from 1
     */
    record RulingProposed(RequestId file, int round, int number, AppealRuling ruling, PersonId by)
            implements RequestEvent {}

    record RulingSentBack(RequestId file, int round, int number, PersonId proposedBy, PersonId by)
            implements RequestEvent {}

    /** Two members of the board ruled: one proposed, the other confirmed. */
    record ContestReviewed(RequestId file, int round, AppealRuling ruling, PersonId proposedBy, PersonId by)
            implements RequestEvent, StepDone {
        @Override
        public String step() {
            return "recognition.reviewContest";
        }

        @Override
        public String outcome() {
            return ruling.outcome();
        }
    }

    /** Nobody ruled in time: by the law of the regime the appeal is dismissed, or the time runs anew. */
    record ContestSilenceApplied(RequestId file, int round, String outcome) implements RequestEvent {}

    record ContestNotified(RequestId file, int round, AppealRuling ruling, LocalDate on) implements RequestEvent {}

    /** @param begun the file of prior learning to which the learner was sent */
    record FileBegun(RequestId file, CandidacyId begun) implements RequestEvent {}

    /** The credential is in the portfolio of that file. */
    record CredentialHandedIn(RequestId file, CandidacyId begun, EvidenceId evidence) implements RequestEvent {}

    record RequestWithdrawn(RequestId file, String reason, PersonId by) implements RequestEvent, CaseMessage {
        @Override
        public String message() {
            return "recognition.requestWithdrawn";
        }
    }

    record RequestClosed(RequestId file, int round) implements RequestEvent {}
}
