package org.tasdiq.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.ConsolidationRule;

/** The decision table {@code block-result}: the same table answers the screen and the record of the deliberation. */
public interface ConsolidationTable {
    Answer decide(ConsolidationRule rule, List<Line> competencies);

    /**
     * One competency of the block.
     *
     * @param settled the level the jury agreed on in place of the marks
     */
    record Line(
            boolean critical, List<Integer> marks, @Nullable Integer settled) {}

    /** @param reason text key {@code assessment.because.<reason>} */
    record Answer(BlockResult result, String reason, int version, List<Range> levels) {}

    /** Between which levels the rule leaves a competency; the jury settles it where they differ. */
    record Range(int low, int high, boolean insufficient) {}
}
