package org.tasdiq.referential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * A certification in the list of its institution.
 *
 * @param id of the version that holds; of the one to come where none holds yet
 * @param coming the number of a version that holds from a later day on; 0 where there is none
 */
public record CertificationLine(
        CertificationId id,
        String code,
        Localized title,
        int level,
        int ects,
        int blocks,
        int competencies,
        int version,
        int coming,
        @Nullable LocalDate validFrom) {}
