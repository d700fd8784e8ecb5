package org.tasdiq.notification;

import java.util.List;
import java.util.Locale;

/**
 * The words of one kind of letter in one language.
 *
 * @param version the one that holds; 0 while nothing was ever changed
 * @param lines in the order of the letter
 * @param versions the latest first
 */
public record WordingSheet(
        LetterKind kind, Locale language, int version, List<Line> lines, List<WordingVersion> versions) {
    /**
     * A passage with the words it came with and those that hold.
     *
     * @param placeholders the closed list of what may stand between braces
     * @param mandatory those of them that must stand there
     */
    public record Line(String key, List<String> placeholders, List<String> mandatory, String shipped, String words) {
        /** What it is within the letter: {@code title}, {@code intro} … */
        public String place() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }
}
