package org.tasdiq.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/**
 * One line of the divergence map.
 *
 * @param marks by juror; a juror who could not judge is there without a level
 * @param median empty when nobody could judge; a half when the jury is split
 * @param spread highest minus lowest mark
 */
public record CompetencyOverview(
        CompetencyId id,
        BlockId block,
        String code,
        Localized title,
        boolean critical,
        Map<PersonId, Mark> marks,
        @Nullable Double median,
        int spread) {}
