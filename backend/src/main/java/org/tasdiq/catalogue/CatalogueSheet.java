package org.tasdiq.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;

/**
 * A micro-credential as everybody may see it.
 *
 * @param version of the offer that is public
 * @param validUntil the last day on which it is offered; empty: without end
 */
public record CatalogueSheet(
        OfferId id,
        String reference,
        InstitutionId institution,
        int version,
        Descriptor content,
        Standing standing,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnFor) {
    /** Text key {@code catalogue.standing.<standing>}. */
    public enum Standing {
        OFFERED,
        /** Published, to be offered from a later day on. */
        COMING,
        /** Its time is over. */
        ENDED,
        WITHDRAWN
    }

    public Localized title() {
        return content.title();
    }
}
