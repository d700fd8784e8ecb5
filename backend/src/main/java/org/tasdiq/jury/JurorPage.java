package org.tasdiq.jury;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register.
 *
 * @param next where the next page begins; empty on the last page
 */
public record JurorPage(List<JurorLine> jurors, @Nullable From next) {
    /**
     * The place in the list after which a page begins.
     *
     * @param value what the list is sorted by, as text
     */
    public record From(String value, UUID person) {}
}
