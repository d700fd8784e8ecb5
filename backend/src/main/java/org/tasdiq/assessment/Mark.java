package org.tasdiq.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CompetencyId;

/**
 * What one juror thinks of one competency.
 *
 * @param level 0 not shown, 1 partly, 2 acquired, 3 mastered; empty while open or when it cannot be judged
 * @param cannotJudge the juror says so; the statistics treat it as a missing value
 * @param note what was seen of the criterion, or why it cannot be judged
 */
public record Mark(
        CompetencyId competency, @Nullable Integer level, boolean cannotJudge, String note, List<Citation> cited) {
    public static Mark of(CompetencyId competency, int level) {
        return new Mark(competency, level, false, "", List.of());
    }

    public static Mark cannotJudge(CompetencyId competency, String reason) {
        return new Mark(competency, null, true, reason, List.of());
    }

    /** Whether the juror has made up their mind. */
    public boolean isGiven() {
        return cannotJudge || level != null;
    }

    /** Whoever cannot judge says why before the seal. */
    public boolean lacksReason() {
        return cannotJudge && note.isBlank();
    }
}
