package org.tasdiq.portfolio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is found of one quality of an item.
 *
 * @param by the name of the person who found it; empty: found by rule
 */
public record QualitySheet(
        Quality quality,
        Quality.Value value,
        String comment,
        @Nullable String by,
        @Nullable Instant at) {
    static QualitySheet byRule(Quality quality, Quality.Value value) {
        return new QualitySheet(quality, value, "", null, null);
    }

    public boolean isByRule() {
        return by == null;
    }
}
