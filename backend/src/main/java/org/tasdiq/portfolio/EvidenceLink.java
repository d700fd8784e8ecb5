package org.tasdiq.portfolio;

import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/** The item that proves a claim and, where the candidate says so, the pages on which. */
public record EvidenceLink(
        EvidenceId evidence,
        @Nullable Integer fromPage,
        @Nullable Integer toPage) {
    public EvidenceLink {
        int first = fromPage == null ? 1 : fromPage;
        boolean endWithoutBegin = fromPage == null && toPage != null;
        if (endWithoutBegin || first < 1 || (toPage != null && toPage < first)) {
            throw Refusal.invalid("pages", "portfolio.pageRange");
        }
    }

    public static EvidenceLink page(EvidenceId evidence, int page) {
        return new EvidenceLink(evidence, page, page);
    }

    public static EvidenceLink whole(EvidenceId evidence) {
        return new EvidenceLink(evidence, null, null);
    }

    /** The last page that is named; 1 for the whole item. */
    int lastPage() {
        return toPage != null ? toPage : fromPage == null ? 1 : fromPage;
    }

    /** An item cited from a page on is cited to its end. */
    boolean covers(EvidenceId item, int page) {
        return evidence.equals(item) && (fromPage == null || page >= fromPage) && (toPage == null || page <= toPage);
    }

    /** From the first page of both to the last; the whole item says less than the pages of the other. */
    EvidenceLink spanning(EvidenceLink other) {
        if (other.fromPage == null) return this;
        if (fromPage == null) return other;
        var last = toPage == null || other.toPage == null ? null : Integer.valueOf(Math.max(toPage, other.toPage));
        return new EvidenceLink(evidence, Math.min(fromPage, other.fromPage), last);
    }
}
