package org.tasdiq.catalogue;

import java.time.Instant;
import org.tasdiq.Localized;

/**
 * A stacking path in the list of its institution, in its newest version.
 *
 * @param published the version that learners are measured by; 0: none
 */
public record PathLine(
        PathId id,
        int version,
        int published,
        PathStatus status,
        Localized name,
        PathContent.Goal goal,
        int pieces,
        String writtenBy,
        Instant writtenAt) {}
