package org.tasdiq.portfolio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its two readers see it.
 *
 * @param author the name of the adviser
 * @param answer of the candidate
 * @param resolvedAt when the candidate was done with it
 */
public record CommentSheet(
        CommentId id,
        CommentSubject subject,
        String author,
        String text,
        Instant writtenAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant resolvedAt) {
    public boolean isOpen() {
        return resolvedAt == null;
    }
}
