package org.tasdiq.credential.proof;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A level of the European Qualifications Framework in somebody's words. */
public final class EqfLevel {
    private static final Pattern LEVEL = Pattern.compile("(?<![\\d.,])[1-8](?![\\d.,]*\\d)");

    private EqfLevel() {}

    /** Such as 6 of "niveau 6 du CEC"; empty where they name several or none. */
    public static String in(String words) {
        var found = LEVEL.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }
}
