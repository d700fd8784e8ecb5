package org.tasdiq.portfolio;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same with every page named once, in the order of the pages; beside pages the whole item says nothing. */
    static List<EvidenceLink> joined(List<EvidenceLink> links) {
        Map<EvidenceId, List<EvidenceLink>> ofItem =
                links.stream().collect(groupingBy(EvidenceLink::evidence, LinkedHashMap::new, toList()));
        return ofItem.values().stream()
                .flatMap(its -> joinedOfOne(its).stream())
                .toList();
    }

    private static List<EvidenceLink> joinedOfOne(List<EvidenceLink> links) {
        var joined = new ArrayList<EvidenceLink>();
        links.stream()
                .filter(link -> link.fromPage != null)
                .sorted(comparingInt(EvidenceLink::firstPage))
                .forEach(link -> {
                    if (!joined.isEmpty() && joined.getLast().reaches(link)) {
                        joined.add(joined.removeLast().until(link));
                    } else {
                        joined.add(link);
                    }
                });
        return joined.isEmpty() ? List.of(links.getFirst()) : joined;
    }

    private boolean reaches(EvidenceLink later) {
        return toPage == null || later.firstPage() <= toPage + 1;
    }

    private EvidenceLink until(EvidenceLink later) {
        var last = toPage == null || later.toPage == null ? null : Integer.valueOf(Math.max(toPage, later.toPage));
        return new EvidenceLink(evidence, fromPage, last);
    }

    private int firstPage() {
        return fromPage == null ? 1 : fromPage;
    }
}
