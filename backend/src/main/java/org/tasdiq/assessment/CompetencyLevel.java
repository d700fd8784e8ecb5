package org.tasdiq.assessment;

import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CompetencyId;

/**
 * What the rule of consolidation, or the jury in its place, makes of the marks of one competency.
 *
 * @param level empty where the jury has to settle it
 */
public record CompetencyLevel(
        CompetencyId competency, @Nullable Integer level, boolean insufficient) {}
