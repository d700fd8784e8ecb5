package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;

/**
 * One learner with what they are awarded.
 *
 * @param number of the credential: the award and the line of its list
 * @param version of the offer
 * @param content of that version
 * @param language in which the learner is written to
 * @param attendance per cent
 * @param score per cent; empty where the result is a word
 * @param on the day on which it was confirmed
 */
public record AwardedLearner(
        AwardedId id,
        AwardId award,
        String number,
        OfferId offer,
        String offerReference,
        int version,
        Descriptor content,
        InstitutionId institution,
        String regime,
        String name,
        String email,
        Locale language,
        @Nullable BigDecimal attendance,
        @Nullable BigDecimal score,
        boolean identityChecked,
        LocalDate on) {}
