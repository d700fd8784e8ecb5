package org.tasdiq.portfolio;

import java.util.UUID;

/** Names one comment of an adviser. */
public record CommentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
