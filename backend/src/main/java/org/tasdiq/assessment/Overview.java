package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/**
 * The marks of all, open to the jury once everybody has sealed.
 *
 * @param jurors names by juror
 * @param competencies the most disputed first
 * @param alpha Krippendorff's alpha for ordinal marks; empty when undefined, as when all marks are equal
 * @param agreement share of pairs of equal marks, 0 to 1; empty when there are no pairs
 */
public record Overview(
        Map<PersonId, String> jurors,
        List<CompetencyOverview> competencies,
        List<BlockProposal> blocks,
        @Nullable Double alpha,
        @Nullable Double agreement) {}
