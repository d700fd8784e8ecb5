package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/** Which evidence proves which competency of the targeted blocks, how good it is, and what is missing. */
public record MatrixSheet(List<Item> items, List<Coverage> blocks, List<Row> rows) {
    /**
     * One item of evidence.
     *
     * @param number P01, P02 …, in the order of the file; a corrected item keeps the number of the earlier one
     * @param age in whole years on the day the portfolio was handed in, or today before
     * @param qualities what is found of it, by a person or by rule; a person's finding holds
     */
    public record Item(
            EvidenceId evidence,
            String number,
            String title,
            EvidenceKind kind,
            boolean direct,
            @Nullable LocalDate dated,
            @Nullable Integer age,
            List<QualitySheet> qualities,
            List<EvidenceRemark> remarks) {}

    /** How many competencies of a block at least one item of direct evidence shows. */
    public record Coverage(BlockId block, String code, Localized title, int covered, int competencies) {}

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
            boolean covered,
            List<Gap> gaps) {}

    /** What is missing for a competency; only {@link #NOT_CLAIMED} stops the submission. */
    public enum Gap {
        NOT_CLAIMED,
        NOTHING_WRITTEN,
        NO_EVIDENCE,
        EVIDENCE_NOT_READABLE,
        /** The review turned down every item. */
        EVIDENCE_REFUSED,
        ONLY_INDIRECT_EVIDENCE,
        /** Normally two items show a competency; those that were found wanting do not count. */
        ONE_ITEM_ONLY,
        /** An item is older than the regime allows, or its age is doubted. */
        NOT_CURRENT,
        /** A person said NO or doubted a quality of an item. */
        FLAGGED
    }

    public boolean has(Gap gap) {
        return rows.stream().anyMatch(row -> row.gaps().contains(gap));
    }
}
