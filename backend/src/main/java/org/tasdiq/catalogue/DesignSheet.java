package org.tasdiq.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * The design of micro-credentials from a course module.
 *
 * @param revision to be named by whoever writes it
 * @param offersMade how many offers it became; then it is only read
 */
public record DesignSheet(
        DesignId id,
        int revision,
        ModuleDesign content,
        List<DesignAdvice> advice,
        int offersMade,
        String writtenBy,
        Instant writtenAt) {
    public boolean done() {
        return offersMade > 0;
    }

    /** Whether nothing is missing that offers cannot be made without. */
    public boolean ready() {
        return !done() && advice.stream().noneMatch(DesignAdvice::needed);
    }
}
