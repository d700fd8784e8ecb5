package org.tasdiq.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;

/** The words of lists of learners, in every language: {@code catalogue.learner.column.<name>}, {@code catalogue.learner.word.<word>}. */
final class LearnerWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|%");
    private static final Pattern SPACES = Pattern.compile("[\\s_-]+");

    private final Texts texts;
    private final Pattern scale;

    LearnerWords(Texts texts) {
        this.texts = texts;
        var outOf = all("word.outOf").map(Pattern::quote).collect(Collectors.joining("|"));
        scale = Pattern.compile("(?:/| (?:" + outOf + ") ) *([1-9]\\d{0,2})");
    }

    /** Upper and lower case, accents, what stands in brackets and a scale do not matter. */
    boolean isOneOf(String written, String code, String key) {
        var word = plain(written);
        return word.equals(code) || all(key).anyMatch(word::equals);
    }

    /** Whether it begins as one of the words does, and goes on. */
    boolean beginsAs(String written, String key) {
        var text = plain(written);
        return all(key).anyMatch(word -> text.startsWith(word + " "));
    }

    /** Of how many the numbers under that head are: 100 for per cent; empty where it does not say. */
    @Nullable
    Integer scale(String head) {
        var text = letters(head);
        if (text.contains("%") || all("word.percent").anyMatch(text::contains)) return 100;
        var found = scale.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    private Stream<String> all(String key) {
        return Texts.LOCALES.stream()
                .map(language -> texts.of(language, "catalogue.learner." + key))
                .flatMap(list -> Arrays.stream(list.split("[,،]")))
                .map(LearnerWords::letters);
    }

    private String plain(String text) {
        var said = ASIDE.matcher(letters(text)).replaceAll("");
        return scale.matcher(said).replaceAll("").strip();
    }

    private static String letters(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.replace('’', '\'').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
