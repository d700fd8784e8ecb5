package org.tasdiq.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/** What happens to an application. */
public sealed interface CandidacyEvent extends CaseEvent {
    @Override
    CandidacyId file();

    record Begun(CandidacyId file, PersonId candidate, String reference) implements CandidacyEvent {}

    record ApplicationSubmitted(CandidacyId file, int version, LocalDate on) implements CandidacyEvent, CaseMessage {
        @Override
        public String message() {
            return "candidacy.applicationSubmitted";
        }
    }

    record ApplicationAcknowledged(CandidacyId file, LocalDate receivedOn) implements CandidacyEvent {}

    record CompletenessChecked(CandidacyId file, Set<MissingPiece> missing, String note)
            implements CandidacyEvent, StepDone {
        @Override
        public String step() {
            return "candidacy.checkCompleteness";
        }

        @Override
        public String outcome() {
            return missing.isEmpty() ? "complete" : "incomplete";
        }
    }

    record ApplicationCompleted(CandidacyId file, int version, LocalDate on) implements CandidacyEvent, StepDone {
        @Override
        public String step() {
            return "candidacy.completeApplication";
        }
    }

    /** The programme head's. */
    record OpinionGiven(CandidacyId file, PersonId author, boolean favourable) implements CandidacyEvent {}

    /** The adviser's opinion; it binds nobody. */
    record AdviceGiven(CandidacyId file, PersonId author, boolean favourable) implements CandidacyEvent {}

    record AdmissibilityDecided(CandidacyId file, Set<RejectionReason> reasons, PersonId by)
            implements CandidacyEvent, StepDone {
        @Override
        public String step() {
            return "candidacy.decideAdmissibility";
        }

        @Override
        public String outcome() {
            return reasons.isEmpty() ? "admissible" : "rejected";
        }
    }

    /** The legal time passed without a decision; the effect is the regime's (L6412-2, or another text). */
    record SilenceRuleApplied(CandidacyId file, String outcome) implements CandidacyEvent {}

    /** Admissible, whichever way: by decision, by silence, on appeal, or as a follow-up of a partial success. */
    record DeclaredAdmissible(CandidacyId file, LocalDate on) implements CandidacyEvent {}

    /** An appeal took the rejection away. */
    record RejectionOverruled(CandidacyId file, PersonId proposedBy, PersonId by) implements CandidacyEvent {}

    /** The candidate consents to whoever accepts, as far as it says. */
    record AdviserInvited(CandidacyId file, InvitationId invitation, boolean mayWrite, Instant expiresAt)
            implements CandidacyEvent {}

    record AdviserReminded(CandidacyId file, InvitationId invitation, LocalDate on) implements CandidacyEvent {}

    record AdviserDeclined(CandidacyId file, InvitationId invitation) implements CandidacyEvent {}

    record InvitationWithdrawn(CandidacyId file, InvitationId invitation) implements CandidacyEvent {}

    record InvitationExpired(CandidacyId file, InvitationId invitation) implements CandidacyEvent {}

    record AdviserAccepted(CandidacyId file, PersonId adviser, boolean mayWrite) implements CandidacyEvent {}

    record ConsentChanged(CandidacyId file, PersonId adviser, boolean mayWrite) implements CandidacyEvent {}

    /** By the candidate, or because another adviser accepted. */
    record ConsentWithdrawn(CandidacyId file, PersonId adviser) implements CandidacyEvent {}

    /** The adviser gave it up; what they say to the candidate stands with the invitation. */
    record AdviserResigned(CandidacyId file, InvitationId invitation, PersonId adviser) implements CandidacyEvent {}

    record Lapsed(CandidacyId file, String step) implements CandidacyEvent {}

    /** An administrator took the lapse back; the file waits again at that step. */
    record LapseUndone(CandidacyId file, String step, LocalDate until, String reason)
            implements CandidacyEvent, CaseMessage {
        @Override
        public String message() {
            return "candidacy.applicationSubmitted";
        }
    }

    record Withdrawn(CandidacyId file, String reason) implements CandidacyEvent, CaseMessage {
        @Override
        public String message() {
            return "candidacy.withdrawn";
        }
    }

    record Closed(CandidacyId file, CandidacyStatus status) implements CandidacyEvent {}

    /** A new file takes up the granted blocks of an earlier one. */
    record FollowUpBegun(CandidacyId file, CandidacyId previous, Set<BlockId> carriedBlocks)
            implements CandidacyEvent {}
}
