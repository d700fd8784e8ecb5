package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/** An offer in the list of its institution. */
public record OfferLine(
        OfferId id,
        String reference,
        Localized title,
        OfferStatus status,
        @Nullable StudyField area,
        @Nullable Integer eqf,
        @Nullable Integer hours,
        @Nullable BigDecimal credits,
        String writtenBy,
        Instant writtenAt) {}
