package org.tasdiq.jury;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the files that wait for a date.
 *
 * @param next where the next page begins; empty on the last page
 */
public record WaitingPage(List<WaitingFile> files, @Nullable From next) {
    /**
     * The place in the list after which a page begins.
     *
     * @param due when the legal limit ends; far away where none runs
     */
    public record From(Instant due, String reference) {
        public static From start() {
            return new From(Instant.EPOCH, "");
        }
    }
}
