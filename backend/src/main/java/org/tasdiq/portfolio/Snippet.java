package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of a page around the first word found, and where the words stand in it. */
record Snippet(String text, List<SearchHit.Mark> marks) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    static Snippet around(List<String> words, String page) {
        var folded = Folded.of(page);
        int first = words.stream()
                .mapToInt(folded.text()::indexOf)
                .filter(i -> i >= 0)
                .min()
                .orElse(0);
        int from = wordStart(page, Math.max(0, folded.origin(first, page) - BEFORE));
        int to = Math.min(page.length(), from + LENGTH);
        if (to < page.length() && Character.isHighSurrogate(page.charAt(to - 1))) to--;
        var marks = new ArrayList<SearchHit.Mark>();
        for (var word : words) {
            for (int at = folded.text().indexOf(word);
                    at >= 0;
                    at = folded.text().indexOf(word, at + 1)) {
                int start = folded.origin(at, page);
                int end = folded.origin(at + word.length(), page);
                if (end > to) break;
                if (start >= from) marks.add(new SearchHit.Mark(start - from, end - from));
            }
        }
        marks.sort(Comparator.comparingInt(SearchHit.Mark::from));
        return new Snippet(page.substring(from, to).replaceAll("[\\n\\t]", " "), List.copyOf(marks));
    }

    SearchHit hit(EvidenceId evidence, String title, int page) {
        return new SearchHit(evidence, title, page, text, marks);
    }

    private static int wordStart(String page, int at) {
        int start = at;
        while (start > 0 && start < at + BEFORE && !Character.isWhitespace(page.charAt(start - 1))) start--;
        return start;
    }
}
