package org.tasdiq.assessment;

import java.util.List;
import org.tasdiq.Localized;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/**
 * What the rule of consolidation makes of the marks of one block; the jury decides.
 *
 * @param insufficient the competencies that stand against the block
 */
public record BlockProposal(
        BlockId id, String code, Localized title, BlockResult result, List<CompetencyId> insufficient) {}
