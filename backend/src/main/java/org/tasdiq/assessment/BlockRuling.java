package org.tasdiq.assessment;

import java.util.List;
import org.tasdiq.referential.BlockId;

/**
 * What the jury decides on one block.
 *
 * @param reasons at least one when the block is not granted, each with its prescription
 */
record BlockRuling(BlockId block, BlockResult result, List<Reason> reasons, Votes votes) {
    static BlockRuling acquired(BlockId block, Votes votes) {
        return new BlockRuling(block, BlockResult.ACQUIRED, List.of(), votes);
    }
}
