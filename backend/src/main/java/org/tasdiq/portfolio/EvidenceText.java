package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacyId;

/** The text of the evidence, page by page, and the search in it. */
@Component
class EvidenceText {
    private static final int MOST_HITS = 50;
    private static final int MOST_WORDS = 8;
    /** Shorter words are not in MariaDB's index (innodb_ft_min_token_size), nor are these. */
    private static final int SHORTEST_INDEXED = 3;

    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    private static final String MATCH = "match (folded) against (:words in boolean mode)";

    private record Page(String evidence, int page, String text) {}

    private final JdbcClient database;

    EvidenceText(JdbcClient database) {
        this.database = database;
    }

    void keep(CandidacyId file, EvidenceId evidence, List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            var text = Folded.readable(pages.get(i));
            database.sql("insert into evidence_page (evidence_id, page, candidacy_id, text, folded)"
                            + " values (:evidence, :page, :file, :text, :folded)")
                    .param("evidence", evidence.toString())
                    .param("page", i + 1)
                    .param("file", file.toString())
                    .param("text", text)
                    .param("folded", Folded.of(text).text())
                    .update();
        }
    }

    List<String> pages(EvidenceId evidence) {
        return database.sql("select text from evidence_page where evidence_id = :evidence order by page")
                .param("evidence", evidence.toString())
                .query((row, number) -> row.getString("text"))
                .list();
    }

    /** Whole words and beginnings first, by rank; then words inside others, such as behind an Arabic article. */
    List<SearchHit> search(CandidacyId file, List<Evidence> readable, String query) {
        var words = Folded.of(Folded.readable(query)).words().stream()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty() || readable.isEmpty()) return List.of();
        var items = byId(readable);
        var indexed = words.stream().filter(EvidenceText::isIndexed).toList();
        var found = new ArrayList<Page>();
        if (!indexed.isEmpty()) found.addAll(ranked(file, items.keySet(), words, indexed));
        if (found.size() < MOST_HITS) {
            like(file, items.keySet(), words).stream()
                    .filter(page ->
                            found.stream().noneMatch(f -> f.evidence.equals(page.evidence) && f.page == page.page))
                    .forEach(found::add);
        }
        return found.stream()
                .limit(MOST_HITS)
                .map(page -> hit(items, page, Snippet.around(words, page.text)))
                .toList();
    }

    /** The pages that speak most of what words with these stems mean, the best first. */
    List<SearchHit> speakingOf(CandidacyId file, List<Evidence> readable, List<String> stems) {
        if (stems.isEmpty() || readable.isEmpty()) return List.of();
        var items = byId(readable);
        var beginnings = stems.stream()
                .flatMap(stem -> Keywords.beginnings(stem).stream())
                .toList();
        return select(file, items.keySet(), List.of(), MATCH, MATCH + " desc, evidence_id, page")
                .param("words", beginnings.stream().map(word -> word + "*").collect(Collectors.joining(" ")))
                .query(EvidenceText::page)
                .stream()
                .map(page -> hit(items, page, Snippet.densest(beginnings, page.text)))
                .toList();
    }

    private static Map<UUID, Evidence> byId(List<Evidence> items) {
        return items.stream().collect(Collectors.toMap(e -> e.id().value(), e -> e));
    }

    private static SearchHit hit(Map<UUID, Evidence> items, Page page, Snippet snippet) {
        var item = Objects.requireNonNull(items.get(UUID.fromString(page.evidence)));
        return snippet.hit(item.id(), item.sheet().title(), page.page);
    }

    private List<Page> ranked(CandidacyId file, Set<UUID> items, List<String> words, List<String> indexed) {
        return select(file, items, words, MATCH + " and " + containing(words), MATCH + " desc, evidence_id, page")
                .param("words", indexed.stream().map(w -> "+" + w + "*").collect(Collectors.joining(" ")))
                .query(EvidenceText::page)
                .list();
    }

    private List<Page> like(CandidacyId file, Set<UUID> items, List<String> words) {
        return select(file, items, words, containing(words), "evidence_id, page")
                .query(EvidenceText::page)
                .list();
    }

    private JdbcClient.StatementSpec select(
            CandidacyId file, Set<UUID> items, List<String> words, String where, String order) {
        var statement = database.sql("select evidence_id, page, text from evidence_page where candidacy_id = :file"
                        + " and evidence_id in (:items) and " + where + " order by " + order + " limit " + MOST_HITS)
                .param("file", file.toString())
                .param("items", items.stream().map(UUID::toString).toList());
        for (int i = 0; i < words.size(); i++) statement = statement.param("word" + i, "%" + words.get(i) + "%");
        return statement;
    }

    /** Words hold letters and digits only, so no pattern character can come with them. */
    private static String containing(List<String> words) {
        var each = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) each.add("folded like :word" + i);
        return String.join(" and ", each);
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_INDEXED && !NOT_INDEXED.contains(word);
    }

    private static Page page(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Page(row.getString("evidence_id"), row.getInt("page"), row.getString("text"));
    }
}
