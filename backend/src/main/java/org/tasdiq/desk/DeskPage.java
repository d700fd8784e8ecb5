package org.tasdiq.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a desk, the longest waiting first.
 *
 * @param next where the next page begins; empty on the last page
 */
public record DeskPage(List<OpenTaskSheet> tasks, @Nullable From next) {
    /** The place on the desk after which a page begins. */
    public record From(Instant openedAt, OpenTaskId task) {}
}
