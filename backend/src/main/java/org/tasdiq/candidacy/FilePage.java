package org.tasdiq.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of files.
 *
 * @param next where the next page begins; empty on the last page
 */
public record FilePage(List<CandidacySheet> files, @Nullable From next) {
    /** The place in the list after which a page begins. */
    public record From(Instant begunAt, UUID id) {
        public static From start() {
            return new From(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        }
    }
}
