package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/**
 * What screens, letters and REST show of an appeal.
 *
 * @param round of the decision it is directed against; 0 where that is the rejection of the application
 * @param papers what came with it, frozen when it was lodged
 * @param ruling empty while the board has not ruled
 * @param bySilence the time passed without a ruling, and the law rejects
 */
public record AppealSheet(
        CandidacyId file,
        int round,
        String grounds,
        List<EvidenceId> papers,
        LocalDate lodgedOn,
        @Nullable AppealRuling ruling,
        boolean bySilence,
        String reasons,
        @Nullable PersonId ruledBy,
        @Nullable Instant ruledAt) {
    /** Whether it is directed against the rejection of the application. */
    public boolean againstRejection() {
        return round == Contestable.REJECTION;
    }
}
