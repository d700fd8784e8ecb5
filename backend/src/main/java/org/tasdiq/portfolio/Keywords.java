package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencySheet;

/** The beginnings of the words that speak of a competency, in every language of the referential, folded as the text is. */
final class Keywords {
    private static final int MOST = 40;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ARABIC = 3;
    /** What a word keeps at least when its ending is taken off. */
    private static final int SHORTEST_STEM = 5;

    private static final String ARTICLE = "\u0627\u0644";
    /** What is written together with an Arabic word: the article, alone or behind "and", "with", "to". */
    private static final List<String> ATTACHED =
            List.of(ARTICLE, "\u0648" + ARTICLE, "\u0628" + ARTICLE, "\u0644\u0644", "\u0648");

    /** Words of every competency, which tell none from another. */
    private static final Set<String> EVERYWHERE = Set.of(
            "ainsi",
            "avec",
            "dans",
            "elle",
            "elles",
            "entre",
            "etre",
            "leur",
            "leurs",
            "mais",
            "pour",
            "selon",
            "sont",
            "sous",
            "tout",
            "tous",
            "toute",
            "toutes",
            "cette",
            "faire",
            "afin",
            "able",
            "and",
            "from",
            "into",
            "that",
            "their",
            "this",
            "with",
            "which",
            "such",
            "them",
            "these",
            "those",
            "using",
            "\u0639\u0644\u064a",
            "\u0627\u0644\u064a",
            "\u0641\u064a",
            "\u0645\u0639",
            "\u0645\u0646",
            "\u0639\u0646",
            "\u0630\u0644\u0643",
            "\u0647\u0630\u0647",
            "\u0627\u0644\u062a\u064a",
            "\u0627\u0644\u0630\u064a");

    private Keywords() {}

    static List<String> of(CompetencySheet competency) {
        var stems = new LinkedHashSet<String>();
        for (var word : words(competency.title(), competency.criterion())) {
            if (!EVERYWHERE.contains(word)) stem(word).ifPresent(stems::add);
        }
        return stems.stream().limit(MOST).toList();
    }

    /** How the word may begin in a text: in Arabic also behind what is written together with it. */
    static List<String> beginnings(String stem) {
        if (!isArabic(stem)) return List.of(stem);
        var all = new ArrayList<String>(List.of(stem));
        ATTACHED.forEach(before -> all.add(before + stem));
        return all;
    }

    private static List<String> words(Localized... texts) {
        return Stream.of(texts)
                .flatMap(text -> Stream.of(text.fr(), text.ar(), text.en()))
                .flatMap(text -> Folded.of(Folded.readable(text)).words().stream())
                .toList();
    }

    private static Optional<String> stem(String word) {
        boolean arabic = isArabic(word);
        var bare = arabic ? withoutArticle(word) : word;
        if (bare.length() < (arabic ? SHORTEST_ARABIC : SHORTEST)) return Optional.empty();
        if (arabic || bare.length() <= SHORTEST_STEM) return Optional.of(bare);
        return Optional.of(bare.substring(0, Math.max(SHORTEST_STEM, bare.length() - 3)));
    }

    private static String withoutArticle(String word) {
        int article = word.indexOf(ARTICLE);
        boolean behindALetterAtMost = article == 0 || article == 1;
        return behindALetterAtMost && word.length() - article - 2 >= SHORTEST_ARABIC
                ? word.substring(article + 2)
                : word;
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
