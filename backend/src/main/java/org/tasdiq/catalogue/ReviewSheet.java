package org.tasdiq.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * What was found when an offer was looked at.
 *
 * @param outcome {@code ACCEPTED} or {@code CORRECTION} before the council, {@code BEGUN} where its authors revise it by
 *     themselves, {@code DROPPED} where they gave that up, else a {@link ReviewOutcome}; text key {@code catalogue.outcome.<outcome>}
 * @param reviewedBy name
 */
public record ReviewSheet(
        int version,
        String outcome,
        String note,
        List<QualityRuling.Remark> remarks,
        String reviewedBy,
        Instant reviewedAt) {}
