package org.tasdiq.referential;

import java.util.List;

/**
 * What one line of a list of competencies was read as.
 *
 * @param number of the line in the text, from 1
 * @param text as it stands there
 * @param code of the part; empty for a skill, a criterion and what was not read
 * @param title what is taken of it
 * @param refusal why it was not read, in words {@code refusal.<refusal>}; empty where it was
 */
public record ListLine(
        int number,
        String text,
        Kind kind,
        Change change,
        String code,
        String title,
        String refusal,
        List<Object> arguments) {
    /** Text key {@code referential.paste.kind.<kind>}. */
    public enum Kind {
        BLOCK,
        COMPETENCY,
        SUBCOMPETENCY,
        SKILL,
        CRITERION,
        SKILL_CRITERION,
        UNREAD
    }

    /** Text key {@code referential.paste.change.<change>}. */
    public enum Change {
        NEW,
        /** There already, without words in that language. */
        COMPLETED,
        /** There already with other words in that language, which are replaced. */
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
