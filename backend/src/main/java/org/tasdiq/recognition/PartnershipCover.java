package org.tasdiq.recognition;

import java.util.SortedSet;

/**
 * An agreement that covers the credential of a request, and how far.
 *
 * @param beyond codes of the competencies that are asked for and that it does not name; none: it decides the request
 * @param own written down by the person who asks: somebody else applies it
 */
public record PartnershipCover(PartnershipSheet partnership, SortedSet<String> beyond, boolean own) {
    /** Whether all that is asked for is recognised under it. */
    public boolean isWhole() {
        return beyond.isEmpty();
    }
}
