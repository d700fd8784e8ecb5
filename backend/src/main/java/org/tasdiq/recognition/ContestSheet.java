package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.RulingAuthor;
import org.tasdiq.identity.PersonId;

/**
 * An appeal against the decision of a round.
 *
 * @param ruling empty while the board has not ruled
 * @param bySilence the time passed without a ruling, and the law rejects
 * @param ruledBy who proposed the ruling with its reasons
 * @param confirmedBy the second member of the board; empty where one ruled alone, before there had to be two
 * @param authors both by name, who proposed first; empty where the law ruled, or one alone
 */
public record ContestSheet(
        int round,
        String grounds,
        LocalDate lodgedOn,
        @Nullable AppealRuling ruling,
        boolean bySilence,
        String reasons,
        @Nullable PersonId ruledBy,
        @Nullable PersonId confirmedBy,
        @Nullable LocalDate notifiedOn,
        List<RulingAuthor> authors) {
    /** As it was lodged, for whom the ruling is yet to be notified to. */
    ContestSheet lodged() {
        return new ContestSheet(round, grounds, lodgedOn, null, false, "", null, null, null, List.of());
    }
}
