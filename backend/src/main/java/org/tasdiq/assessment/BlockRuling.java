package org.tasdiq.assessment;

import java.util.List;
import org.tasdiq.referential.BlockId;

/**
 * What the jury decides on one block.
 *
 * @param reasons one with its prescription for each competency that stands against a block not granted
 */
record BlockRuling(BlockId block, BlockResult result, List<Reason> reasons, Votes votes) {
    static BlockRuling acquired(BlockId block, Votes votes) {
        return new BlockRuling(block, BlockResult.ACQUIRED, List.of(), votes);
    }
}
