package org.tasdiq.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/** Which evidence proves which competency of the targeted blocks, and what is missing. */
public record MatrixSheet(List<Row> rows) {
    /** One competency. */
    public record Row(
            BlockId block,
            String blockCode,
            CompetencyId competency,
            String code,
            Localized title,
            boolean critical,
            @Nullable Position position,
            List<EvidenceLink> evidence,
            List<Gap> gaps) {}

    /** What is missing for a competency; only {@link #NOT_CLAIMED} stops the submission. */
    public enum Gap {
        NOT_CLAIMED,
        NOTHING_WRITTEN,
        NO_EVIDENCE,
        ONLY_INDIRECT_EVIDENCE,
        EVIDENCE_NOT_READABLE
    }

    public boolean has(Gap gap) {
        return rows.stream().anyMatch(row -> row.gaps().contains(gap));
    }
}
