package org.tasdiq.notification;

import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/**
 * A paragraph of a letter that an institution may word itself: the text key {@code notification.letter.<key>}.
 *
 * @param arguments of the shipped text, by their names; those that no letter gives by itself must stand in other words too
 */
record Passage(String key, List<String> arguments) {
    static final String ROOT = "notification.letter.";
    /** What every letter can say. */
    static final List<String> EVERYWHERE =
            List.of("addressee", "candidate", "reference", "certification", "institution", "city", "date");

    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 200;

    Passage(String key, String... arguments) {
        this(key, List.of(arguments));
    }

    /** The closed list of what may stand between braces. */
    List<String> placeholders() {
        return Stream.concat(arguments.stream(), EVERYWHERE.stream()).distinct().toList();
    }

    /** What must stand there: nothing else in the letter says it. */
    List<String> mandatory() {
        return arguments.stream().filter(name -> !EVERYWHERE.contains(name)).toList();
    }

    /** The shipped words with names instead of numbers. */
    String named(String shipped) {
        var pattern = new MessagePattern(shipped);
        var words = new StringBuilder(shipped);
        for (int i = pattern.countParts() - 1; i >= 0; i--) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                words.replace(part.getIndex(), part.getLimit(), arguments.get(part.getValue()));
        }
        return words.toString();
    }

    /** The given values by their names, beside those of the letter. */
    Map<String, Object> values(Map<String, ?> ofLetter, Object... given) {
        var values = new HashMap<String, Object>(ofLetter);
        for (int i = 0; i < Math.min(given.length, arguments.size()); i++) values.put(arguments.get(i), given[i]);
        return values;
    }

    /** The words as they are kept: one paragraph without control characters. */
    static String tidy(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Refuses, beside the field of this key, words that cannot be set. */
    void check(String words) {
        if (words.isBlank()) throw Refusal.invalid(key, "required");
        int longest = key.endsWith(".title") ? LONGEST_TITLE : LONGEST;
        if (words.length() > longest) throw Refusal.invalid(key, "letters.tooLong", longest);
        var used = placeholders(words);
        for (var name : used)
            if (!placeholders().contains(name)) throw Refusal.invalid(key, "letters.unknownPlaceholder", name);
        for (var name : mandatory())
            if (!used.contains(name)) throw Refusal.invalid(key, "letters.placeholderMissing", name);
    }

    /** Whether words written earlier can still be set: the program may have changed since. */
    boolean accepts(String words) {
        try {
            check(words);
            return true;
        } catch (Refusal changed) {
            return false;
        }
    }

    private Set<String> placeholders(String words) {
        try {
            var names = new HashSet<String>();
            var pattern = new MessagePattern(words);
            for (int i = 0; i < pattern.countParts(); i++) {
                var part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) names.add(pattern.getSubstring(part));
            }
            // Trying it finds what a name alone does not: a plural of what is no number.
            var values = new HashMap<String, Object>();
            placeholders().forEach(name -> values.put(name, Passages.isNumber(name) ? 2 : name));
            Texts.say(Texts.FRENCH, words, values);
            return names;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Refusal.invalid(key, "letters.unreadable");
        }
    }
}
