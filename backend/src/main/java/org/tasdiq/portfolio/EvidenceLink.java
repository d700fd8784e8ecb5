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

    public static EvidenceLink whole(EvidenceId evidence) {
        return new EvidenceLink(evidence, null, null);
    }
}
