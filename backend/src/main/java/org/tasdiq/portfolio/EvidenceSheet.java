package org.tasdiq.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What screens and REST show of an item of evidence.
 *
 * @param bytes the size of the file as it was handed in
 * @param sha256 of the file as it was handed in, in hexadecimal
 * @param mediaType found by the inspection, not what the browser claimed
 * @param pages pages, slides or sheets
 * @param textCut the text was longer than is kept; its beginning can be searched
 * @param verdictReason why it is not clean, or why it still waits
 * @param damagedAt since when the stored file is known not to be what was handed in
 * @param answer what the candidate wrote to a correction that was asked
 * @param replaces the item this one corrects
 * @param fromAttester received directly from the third party who attests, not handed in by the candidate
 */
public record EvidenceSheet(
        EvidenceId id,
        String title,
        EvidenceKind kind,
        @Nullable LocalDate dated,
        @Nullable Integer experience,
        String fileName,
        @Nullable String mediaType,
        long bytes,
        String sha256,
        EvidenceVerdict verdict,
        @Nullable VerdictReason verdictReason,
        @Nullable Integer pages,
        boolean textCut,
        Instant uploadedAt,
        @Nullable Instant damagedAt,
        EvidenceStatus status,
        @Nullable ReviewReason statusReason,
        String statusComment,
        String answer,
        @Nullable EvidenceId replaces,
        boolean fromAttester) {
    /** Whether the file leaves the store: inspected, not refused, and not known to be damaged. */
    public boolean canBeOpened() {
        return verdict.isOpen() && damagedAt == null;
    }

    public boolean identityDocument() {
        return kind.use() == EvidenceKind.Use.IDENTITY;
    }
}
