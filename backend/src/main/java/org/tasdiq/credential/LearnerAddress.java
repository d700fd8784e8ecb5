package org.tasdiq.credential;

import java.time.LocalDate;
import java.util.Locale;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.AwardId;

/**
 * Where a learner without an account is written to.
 *
 * @param link its number, from 1
 * @param path of the page that it opens
 */
public record LearnerAddress(
        AwardId award,
        String name,
        String email,
        Locale language,
        Localized title,
        Localized institution,
        int link,
        String path,
        LocalDate lastDay) {}
