package org.tasdiq.decision;

import java.util.List;
import org.tasdiq.Localized;
import org.tasdiq.referential.BlockId;

/**
 * What was decided on one block.
 *
 * @param granted definitively; a later file keeps it
 * @param reasons at least one where a jury did not grant the block
 * @param prescription what the candidate still has to show; empty where the block is granted
 */
public record BlockDecision(
        BlockId block,
        String code,
        Localized title,
        int ects,
        boolean granted,
        List<Reason> reasons,
        String prescription) {
    /** What it is once the condition of the grant is not fulfilled: the condition is what is still to be shown. */
    BlockDecision withheld(String condition) {
        return granted ? new BlockDecision(block, code, title, ects, false, reasons, condition) : this;
    }
}
