package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/**
 * What screens, letters and REST show of an appeal.
 *
 * @param round of the decision it is directed against
 * @param ruling empty while the board has not ruled
 */
public record AppealSheet(
        CandidacyId file,
        int round,
        String grounds,
        LocalDate lodgedOn,
        @Nullable AppealRuling ruling,
        String reasons,
        @Nullable PersonId ruledBy,
        @Nullable Instant ruledAt) {}
