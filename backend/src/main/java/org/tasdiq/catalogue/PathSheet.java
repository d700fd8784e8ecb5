package org.tasdiq.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;

/**
 * The newest version of a stacking path, as its institution sees it.
 *
 * @param version of this, from 1
 * @param published the version that learners are measured by; 0: none
 * @param revision to be named by whoever writes it
 */
public record PathSheet(
        PathId id,
        InstitutionId institution,
        int version,
        int published,
        PathStatus status,
        PathContent content,
        List<PathAdvice> advice,
        int revision,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnFor) {
    /** Whether it is a draft to which nothing is missing. */
    public boolean ready() {
        return status == PathStatus.DRAFT && advice.stream().noneMatch(PathAdvice::needed);
    }
}
