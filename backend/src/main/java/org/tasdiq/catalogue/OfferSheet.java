package org.tasdiq.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;

/**
 * What the institution sees of an offer.
 *
 * @param reference such as {@code MC-2026-7K3FQ2}; the public page is found by it
 * @param revision to be named by whoever writes, so that two do not overwrite each other
 * @param version what was sent last; 0: nothing yet
 * @param published the version that is public; 0: none
 * @param validUntil the last day on which the published version is public; empty: without end
 * @param publishedAt when it was published last
 * @param withdrawnFor why it was withdrawn
 * @param check what is to be said about the content as it stands
 */
public record OfferSheet(
        OfferId id,
        String reference,
        InstitutionId institution,
        String regime,
        OfferStatus status,
        Descriptor content,
        int revision,
        int version,
        int published,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnFor,
        String writtenBy,
        Instant writtenAt,
        DescriptorCheck check) {
    public Localized title() {
        return content.title();
    }

    /** It was public once, so that its page stays. */
    public boolean wasPublished() {
        return published > 0;
    }
}
