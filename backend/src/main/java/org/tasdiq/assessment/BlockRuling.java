package org.tasdiq.assessment;

import java.util.List;
import org.tasdiq.referential.BlockId;

/**
 * What the jury decides on one block.
 *
 * @param reasons at least one when the block is not granted
 * @param prescription what the candidate still has to show; required when the block is not granted
 */
public record BlockRuling(BlockId block, BlockResult result, List<Reason> reasons, String prescription, Votes votes) {
    public static BlockRuling acquired(BlockId block, Votes votes) {
        return new BlockRuling(block, BlockResult.ACQUIRED, List.of(), "", votes);
    }
}
