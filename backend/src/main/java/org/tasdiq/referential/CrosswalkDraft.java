package org.tasdiq.referential;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/**
 * What the next version of a crosswalk is to say.
 *
 * @param version the number it is to have, one more than the latest: of two who write at once the second is refused
 * @param source in all languages, or in none where the match is proposed
 * @param levels in words, by the European level, 1 to 8; empty where the framework has none
 */
public record CrosswalkDraft(
        int version, @Nullable LocalDate since, FrameworkLevel.Status status, Localized source, List<String> levels) {
    public static final int LONGEST_LEVEL = 60;
    public static final int LONGEST_SOURCE = 500;

    /** The European framework has so many levels. */
    public static final int LEVELS = 8;

    LocalDate firstDay() {
        if (since == null) throw Refusal.invalid("since", "required");
        return since;
    }

    Localized checkedSource() {
        boolean asked = status == FrameworkLevel.Status.OFFICIAL
                || Stream.of(source.fr(), source.ar(), source.en()).anyMatch(words -> !words.isBlank());
        return Localized.of(language -> {
            var words = source.in(language).strip();
            var field = "source." + language.getLanguage();
            if (asked && words.isEmpty()) throw Refusal.invalid(field, "referential.sourceMissing");
            return bounded(field, words, LONGEST_SOURCE);
        });
    }

    List<String> checkedLevels() {
        if (levels.size() != LEVELS) throw Refusal.invalid("levels", "referential.levelsAreEight", LEVELS);
        if (levels.stream().allMatch(String::isBlank)) throw Refusal.invalid("levels.1", "referential.levelsMissing");
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level ->
                        bounded("levels." + level, levels.get(level - 1).strip(), LONGEST_LEVEL))
                .toList();
    }

    private static String bounded(String field, String words, int longest) {
        if (words.length() > longest) throw Refusal.invalid(field, "referential.tooLong", longest);
        return words;
    }
}
