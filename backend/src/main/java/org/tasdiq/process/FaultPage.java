package org.tasdiq.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the faults of an institution.
 *
 * @param next where the next page begins; empty on the last page
 */
public record FaultPage(List<FaultSheet> faults, @Nullable From next) {
    /**
     * The place in the list after which a page begins.
     *
     * @param after what the list is sorted by, as text
     */
    public record From(String after, long id) {}
}
