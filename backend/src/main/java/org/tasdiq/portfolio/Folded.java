package org.tasdiq.portfolio;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is searched: without case, accents, Arabic vowel signs and variants of letters, everything but letters
 * and digits a space; and, for each character, where it came from.
 */
final class Folded {
    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    static Folded of(String original) {
        var folded = new StringBuilder(original.length());
        var origin = new int[original.length() + 16];
        for (int at = 0; at < original.length(); ) {
            int letter = original.codePointAt(at);
            var simple = simple(letter);
            for (int i = 0; i < simple.length(); i++) {
                if (folded.length() == origin.length) origin = Arrays.copyOf(origin, origin.length * 2);
                origin[folded.length()] = at;
                folded.append(simple.charAt(i));
            }
            at += Character.charCount(letter);
        }
        return new Folded(folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    /** What is stored and shown: compatible forms made one (ligatures, Arabic presentation forms), no control characters. */
    static String readable(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .strip();
    }

    String text() {
        return text;
    }

    /** Where in the original the character came from; past the end, the end of the original. */
    int origin(int at, String original) {
        return at < origin.length ? origin[at] : original.length();
    }

    List<String> words() {
        return Arrays.stream(text.split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    private static String simple(int letter) {
        if (letter < 128) return ascii(letter);
        return switch (letter) {
            case 0x0640 -> ""; // tatweel only stretches
            case 0x0671 -> "\u0627";
            case 0x0649 -> "\u064a";
            case 0x0629 -> "\u0647";
            case 0x0153, 0x0152 -> "oe";
            case 0x00e6, 0x00c6 -> "ae";
            case 0x00df -> "ss";
            default -> decomposed(letter);
        };
    }

    private static String ascii(int letter) {
        return Character.isLetterOrDigit(letter) ? String.valueOf((char) Character.toLowerCase(letter)) : " ";
    }

    private static String decomposed(int letter) {
        if (Character.isDigit(letter)) return String.valueOf(Character.digit(letter, 10));
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        var kept = new StringBuilder();
        parts.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
