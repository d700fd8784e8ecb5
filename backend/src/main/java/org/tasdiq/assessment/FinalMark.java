package org.tasdiq.assessment;

import org.tasdiq.referential.CompetencyId;

/**
 * A level the jury settles on in place of the median.
 *
 * @param reason required: a sealed mark is never changed, its amendment is explained
 */
public record FinalMark(CompetencyId competency, int level, String reason) {}
