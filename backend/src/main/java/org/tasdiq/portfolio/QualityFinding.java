package org.tasdiq.portfolio;

import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * What a person finds of one quality of an item; a NO and a doubt say why.
 *
 * @param value empty: the finding is taken back, and what the rule finds holds again
 */
public record QualityFinding(Quality.@Nullable Value value, String comment) {
    private static final int LONGEST = 1000;

    public QualityFinding {
        comment = comment.strip();
        if (comment.length() > LONGEST) throw Refusal.invalid("comment", "portfolio.tooLong", LONGEST);
        boolean needsWhy = value == Quality.Value.NO || value == Quality.Value.DOUBT;
        if (needsWhy && comment.isEmpty()) throw Refusal.invalid("comment", "required");
    }

    public static QualityFinding takenBack() {
        return new QualityFinding(null, "");
    }
}
