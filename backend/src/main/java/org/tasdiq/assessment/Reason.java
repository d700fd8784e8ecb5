package org.tasdiq.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CompetencyId;

/**
 * Why a block is not granted, tied to the criterion of a competency (TA Orléans, 24 Jan. 2023, n° 2101590).
 *
 * @param prescription what the candidate still has to show of it
 * @param concerns why the words concern the criterion, where they share none with it; otherwise empty
 */
public record Reason(CompetencyId competency, String text, String prescription, String concerns) {
    public Reason(
            CompetencyId competency, @Nullable String text, @Nullable String prescription, @Nullable String concerns) {
        this.competency = competency;
        this.text = Objects.requireNonNullElse(text, "").strip();
        this.prescription = Objects.requireNonNullElse(prescription, "").strip();
        this.concerns = Objects.requireNonNullElse(concerns, "").strip();
    }
}
