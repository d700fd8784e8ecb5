package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** A piece of a page with words that were looked for, and where they stand in it. */
record Snippet(String text, List<SearchHit.Mark> marks) {
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /** Where a word stands in the folded page. */
    private record Find(String word, int from, int to) {}

    /** Around the first word found. */
    static Snippet around(List<String> words, String page) {
        var folded = Folded.of(page);
        var finds = finds(words, folded.text());
        return cut(page, folded, finds, finds.isEmpty() ? 0 : finds.getFirst().from);
    }

    /** Where most of the words stand close together; each is the beginning of a word, and all of that word is marked. */
    static Snippet densest(List<String> beginnings, String page) {
        var folded = Folded.of(page);
        var finds = finds(beginnings, folded.text()).stream()
                .filter(find -> find.from == 0 || folded.text().charAt(find.from - 1) == ' ')
                .map(find -> new Find(find.word, find.from, wordEnd(folded.text(), find.to)))
                .toList();
        return cut(page, folded, finds, finds.isEmpty() ? 0 : startOfDensest(finds));
    }

    SearchHit hit(EvidenceId evidence, String title, int page) {
        return new SearchHit(evidence, title, page, text, marks);
    }

    private static Snippet cut(String page, Folded folded, List<Find> finds, int first) {
        int from = wordStart(page, Math.max(0, folded.origin(first, page) - BEFORE));
        int to = Math.min(page.length(), from + LENGTH);
        if (to < page.length() && Character.isHighSurrogate(page.charAt(to - 1))) to--;
        var marks = new ArrayList<SearchHit.Mark>();
        for (var find : finds) {
            int start = folded.origin(find.from, page);
            int end = folded.origin(find.to, page);
            if (start >= from && end <= to) marks.add(new SearchHit.Mark(start - from, end - from));
        }
        return new Snippet(page.substring(from, to).replaceAll("[\\n\\t]", " "), List.copyOf(marks));
    }

    private static List<Find> finds(List<String> words, String folded) {
        var finds = new ArrayList<Find>();
        for (var word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                finds.add(new Find(word, at, at + word.length()));
            }
        }
        finds.sort(Comparator.comparingInt(Find::from));
        return finds;
    }

    /** A window slides over the finds; the first of those with the most different words wins. */
    private static int startOfDensest(List<Find> finds) {
        var inside = new HashMap<String, Integer>();
        int best = 0;
        int start = finds.getFirst().from;
        int next = 0;
        for (var first : finds) {
            for (; next < finds.size() && finds.get(next).to - first.from <= LENGTH - BEFORE; next++) {
                inside.merge(finds.get(next).word, 1, Integer::sum);
            }
            if (inside.size() > best) {
                best = inside.size();
                start = first.from;
            }
            inside.computeIfPresent(first.word, (word, times) -> times == 1 ? null : times - 1);
        }
        return start;
    }

    private static int wordEnd(String folded, int at) {
        int end = folded.indexOf(' ', at);
        return end < 0 ? folded.length() : end;
    }

    private static int wordStart(String page, int at) {
        int start = at;
        while (start > 0 && start < at + BEFORE && !Character.isWhitespace(page.charAt(start - 1))) start--;
        return start;
    }
}
