package org.tasdiq.portfolio.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.EvidenceVerdict;
import org.tasdiq.portfolio.VerdictReason;

/**
 * What the inspection says of one file.
 *
 * @param text page by page, the first page first
 * @param textCut there was more text than the limit
 */
public record Finding(
        EvidenceVerdict verdict,
        @Nullable VerdictReason reason,
        @Nullable String mediaType,
        @Nullable Integer pages,
        boolean textCut,
        List<String> text) {
    public static Finding refused(VerdictReason reason) {
        return new Finding(EvidenceVerdict.REFUSED, reason, null, null, false, List.of());
    }

    public static Finding locked(FileType type) {
        return new Finding(EvidenceVerdict.LOCKED, VerdictReason.PASSWORD, type.mediaType(), null, false, List.of());
    }

    public static Finding unreadable(VerdictReason reason) {
        return new Finding(EvidenceVerdict.UNREADABLE, reason, null, null, false, List.of());
    }
}
