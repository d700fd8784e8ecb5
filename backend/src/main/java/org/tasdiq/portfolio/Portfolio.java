package org.tasdiq.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;

/** The portfolio of one file, from the first identity document to its acceptance. */
@Entity
class Portfolio {
    private static final int LONGEST_NARRATIVE = 500_000;

    @Id
    private UUID candidacyId;

    @Enumerated(EnumType.STRING)
    private PortfolioStatus status;

    private LocalDate admissibleOn;

    @Column(columnDefinition = "longtext")
    private String narrative;

    private Instant submittedAt;
    private Instant acceptedAt;
    private int correctionRound;

    @Version
    private Long version;

    protected Portfolio() {}

    Portfolio(CandidacyId file) {
        candidacyId = file.value();
        status = PortfolioStatus.OPEN;
        narrative = "";
    }

    /** From now on the candidate compiles. */
    void admit(LocalDate on) {
        if (admissibleOn == null) admissibleOn = on;
    }

    void tell(String text) {
        requireCompiling();
        if (text.length() > LONGEST_NARRATIVE)
            throw Refusal.invalid("narrative", "portfolio.tooLong", LONGEST_NARRATIVE);
        narrative = text;
    }

    void submit(SubmissionStatement statement, MatrixSheet matrix, long items, Instant at) {
        requireCompiling();
        if (!statement.sincere()) throw Refusal.invalid("sincere", "portfolio.statementMissing");
        if (!statement.disclosure()) throw Refusal.invalid("disclosure", "portfolio.consentMissing");
        if (matrix.has(MatrixSheet.Gap.NOT_CLAIMED)) throw Refusal.conflict("portfolio.competencyNotClaimed");
        if (items == 0) throw Refusal.conflict("portfolio.noEvidence");
        status = PortfolioStatus.SUBMITTED;
        submittedAt = at;
    }

    void accept(Instant at) {
        requireSubmitted();
        status = PortfolioStatus.ACCEPTED;
        acceptedAt = at;
    }

    void sendBack() {
        requireSubmitted();
        status = PortfolioStatus.CORRECTION;
        correctionRound++;
    }

    void takeBack() {
        requireCorrection();
        status = PortfolioStatus.SUBMITTED;
    }

    /** The file ended; what was accepted stays accepted. */
    void close() {
        if (status != PortfolioStatus.ACCEPTED) status = PortfolioStatus.CLOSED;
    }

    /** The lapse or the rejection of the file was taken back: what was there is there again. */
    void reopen() {
        if (status == PortfolioStatus.CLOSED) status = PortfolioStatus.OPEN;
    }

    /** Papers of the application while it is with the candidate, everything else once admissible. */
    void requireOpenFor(EvidenceKind.Use use, CandidacyStatus application) {
        boolean withTheCandidate = application == CandidacyStatus.DRAFT || application == CandidacyStatus.INCOMPLETE;
        boolean compiling = status == PortfolioStatus.OPEN && admissibleOn != null;
        boolean open = switch (use) {
            case EXCUSE, MEMBER_EXCUSE -> false;
            case IDENTITY -> withTheCandidate;
            case APPLICATION -> withTheCandidate || compiling;
            case PORTFOLIO -> compiling;
            case APPEAL -> false;
        };
        if (!open) {
            throw Refusal.conflict(withTheCandidate ? "portfolio.onlyAfterAdmissibility" : "portfolio.evidenceNotOpen");
        }
    }

    /** From admissibility to the end of the file one may be summoned. */
    void requireOpenForExcuses() {
        if (admissibleOn == null || status == PortfolioStatus.CLOSED) throw Refusal.conflict("portfolio.excuseNotOpen");
    }

    void requireCompiling() {
        if (admissibleOn == null) throw Refusal.conflict("portfolio.onlyAfterAdmissibility");
        if (status != PortfolioStatus.OPEN) throw Refusal.conflict("portfolio.alreadySubmitted");
    }

    void requireSubmitted() {
        if (status != PortfolioStatus.SUBMITTED) throw Refusal.conflict("portfolio.notUnderReview");
    }

    void requireCorrection() {
        if (status != PortfolioStatus.CORRECTION) throw Refusal.conflict("portfolio.noCorrectionAsked");
    }

    PortfolioStatus status() {
        return status;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    PortfolioSheet sheet(List<ClaimSheet> claims, List<EvidenceSheet> evidence) {
        return new PortfolioSheet(
                file(), status, admissibleOn, narrative, submittedAt, acceptedAt, correctionRound, claims, evidence);
    }
}
