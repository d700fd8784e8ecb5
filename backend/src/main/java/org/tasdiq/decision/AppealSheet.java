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
 * @param ruledBy who proposed the ruling with its reasons
 * @param confirmedBy the second member of the board; empty where one ruled alone, before there had to be two
 * @param authors both by name, who proposed first; empty where the law ruled, or one alone
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
        @Nullable PersonId confirmedBy,
        @Nullable Instant ruledAt,
        List<RulingAuthor> authors) {
    /** As it was lodged, for whom the ruling is yet to be notified to. */
    AppealSheet lodged() {
        return new AppealSheet(file, round, grounds, papers, lodgedOn, null, false, "", null, null, null, List.of());
    }

    /** Whether it is directed against the rejection of the application. */
    public boolean againstRejection() {
        return round == Contestable.REJECTION;
    }
}
