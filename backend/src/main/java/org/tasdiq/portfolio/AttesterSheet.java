package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencySheet;

/**
 * What whoever was asked sees: who asks, for what, and their own draft; nothing else of the file.
 *
 * @param role the candidate's, in the experience that is to be attested
 * @param language in which they were asked
 * @param lastDay on which they can sign
 */
public record AttesterSheet(
        String candidate,
        Localized institution,
        Localized certification,
        @Nullable String role,
        @Nullable String organisation,
        List<CompetencySheet> competencies,
        String language,
        LocalDate lastDay,
        LocalDate today,
        Testimony draft) {}
