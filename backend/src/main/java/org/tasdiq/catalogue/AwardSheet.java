package org.tasdiq.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/**
 * What the institution sees of an award.
 *
 * @param reference such as {@code AW-2026-7K3FQ2}; the numbers of its credentials begin with it
 * @param version of the offer that is awarded
 * @param ruledByName who confirmed or refused; empty while it waits
 * @param reason why it was refused
 */
public record AwardSheet(
        AwardId id,
        String reference,
        OfferId offer,
        InstitutionId institution,
        String regime,
        int version,
        Localized title,
        AwardTerms terms,
        AwardState state,
        PersonId listedBy,
        String listedByName,
        Instant listedAt,
        String ruledByName,
        @Nullable LocalDate ruledOn,
        String reason,
        AwardCounts counts) {}
