package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseEvent;
import org.tasdiq.StepDone;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What happens to a portfolio and its evidence. */
public sealed interface PortfolioEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /** @param by empty where it comes from somebody without an account */
    record EvidenceAdded(
            CandidacyId file,
            EvidenceId evidence,
            EvidenceKind kind,
            String sha256,
            long bytes,
            @Nullable PersonId by) implements PortfolioEvent {}

    record EvidenceInspected(
            CandidacyId file,
            EvidenceId evidence,
            EvidenceKind kind,
            EvidenceVerdict verdict,
            @Nullable VerdictReason reason)
            implements PortfolioEvent {}

    /** The virus scanner gave no answer; the item waits for it. */
    record EvidenceQuarantined(CandidacyId file, EvidenceId evidence) implements PortfolioEvent {}

    /** The stored file is no more what was handed in. */
    record EvidenceDamaged(CandidacyId file, EvidenceId evidence) implements PortfolioEvent {}

    /** The stored file is again what was handed in. */
    record EvidenceRestored(CandidacyId file, EvidenceId evidence) implements PortfolioEvent {}

    /** By the candidate, or erased by rule: then {@code by} is empty. */
    record EvidenceRemoved(
            CandidacyId file,
            EvidenceId evidence,
            EvidenceKind kind,
            String sha256,
            @Nullable PersonId by) implements PortfolioEvent {}

    /** Somebody other than the candidate read an item. */
    record EvidenceOpened(CandidacyId file, EvidenceId evidence, PersonId reader) implements PortfolioEvent {}

    /** Somebody other than the candidate took a copy of the whole portfolio. */
    record PortfolioExported(CandidacyId file, int items, PersonId reader) implements PortfolioEvent {}

    record PortfolioSubmitted(CandidacyId file, LocalDate on, int items) implements PortfolioEvent, StepDone {
        @Override
        public String step() {
            return "portfolio.compilePortfolio";
        }
    }

    record EvidenceReviewed(
            CandidacyId file,
            EvidenceId evidence,
            EvidenceStatus status,
            @Nullable ReviewReason reason,
            PersonId by) implements PortfolioEvent {}

    /** @param value empty: the finding was taken back */
    record QualityAssessed(
            CandidacyId file,
            EvidenceId evidence,
            Quality quality,
            Quality.@Nullable Value value,
            String comment,
            PersonId by)
            implements PortfolioEvent {}

    /** @param toCorrect the items sent back to the candidate; none: the portfolio is accepted */
    record ReviewFinished(CandidacyId file, PersonId by, Set<EvidenceId> toCorrect)
            implements PortfolioEvent, StepDone {
        @Override
        public String step() {
            return "portfolio.reviewEvidence";
        }

        @Override
        public String outcome() {
            return toCorrect.isEmpty() ? "accepted" : "correction";
        }
    }

    record EvidenceReplaced(CandidacyId file, EvidenceId earlier, EvidenceId evidence) implements PortfolioEvent {}

    record CorrectionSubmitted(CandidacyId file, LocalDate on) implements PortfolioEvent, StepDone {
        @Override
        public String step() {
            return "portfolio.correctPortfolio";
        }
    }

    /** The time for the correction passed; the review goes on without these items. */
    record CorrectionClosed(CandidacyId file, Set<EvidenceId> uncorrected) implements PortfolioEvent {}

    /** A third party was sent a link, for the first time or again. */
    record AttestationAsked(CandidacyId file, AttestationId attestation, int link, Instant expiresAt)
            implements PortfolioEvent {}

    /** The link was followed for the first time. */
    record AttestationOpened(CandidacyId file, AttestationId attestation) implements PortfolioEvent {}

    record AttestationReminded(CandidacyId file, AttestationId attestation, int link, LocalDate on)
            implements PortfolioEvent {}

    record AttestationSigned(CandidacyId file, AttestationId attestation, EvidenceId evidence)
            implements PortfolioEvent {}

    record AttestationDeclined(CandidacyId file, AttestationId attestation) implements PortfolioEvent {}

    record AttestationWithdrawn(CandidacyId file, AttestationId attestation) implements PortfolioEvent {}

    record AttestationExpired(CandidacyId file, AttestationId attestation, int link) implements PortfolioEvent {}

    /** The portfolio was handed in, or the file is over, before the third party signed. */
    record AttestationEnded(CandidacyId file, AttestationId attestation) implements PortfolioEvent {}

    /** That it was said, never what: it is between the adviser and the candidate. */
    record AdviserCommented(CandidacyId file, CommentId comment, CommentedPart part, PersonId author)
            implements PortfolioEvent {}

    record CommentAnswered(CandidacyId file, CommentId comment) implements PortfolioEvent {}

    record CommentResolved(CandidacyId file, CommentId comment) implements PortfolioEvent {}

    /** Admissibility lost its validity before a portfolio was submitted, or nothing was done for too long. */
    record PortfolioLapsed(CandidacyId file) implements PortfolioEvent {}
}
