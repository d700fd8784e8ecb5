package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;

/**
 * What screens and REST show of a portfolio.
 *
 * @param admissibleOn from this day the candidate compiles; empty before
 * @param narrative the candidate's own account of the path
 * @param correctionRound how often a correction was asked
 * @param evidence without items that were replaced, and without identity documents for those who may not read them
 */
public record PortfolioSheet(
        CandidacyId file,
        PortfolioStatus status,
        @Nullable LocalDate admissibleOn,
        String narrative,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        int correctionRound,
        List<ClaimSheet> claims,
        List<EvidenceSheet> evidence) {
    /** Whether claims, narrative and evidence can be written now. */
    public boolean isCompiling() {
        return status == PortfolioStatus.OPEN && admissibleOn != null;
    }
}
