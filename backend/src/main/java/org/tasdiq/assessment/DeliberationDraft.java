package org.tasdiq.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

/**
 * What the president has written so far, complete or not.
 *
 * @param condition what the grant depends on, if it depends on anything
 */
public record DeliberationDraft(
        List<FinalMark> amendments,
        List<Discussion> discussions,
        List<BlockDraft> blocks,
        String notes,
        @Nullable GrantCondition condition) {
    public static final DeliberationDraft EMPTY = new DeliberationDraft(List.of(), List.of(), List.of(), "");

    /** What is granted depends on nothing. */
    public DeliberationDraft(
            List<FinalMark> amendments, List<Discussion> discussions, List<BlockDraft> blocks, String notes) {
        this(amendments, discussions, blocks, notes, null);
    }

    /** What was said about one competency. */
    public record Discussion(CompetencyId competency, String text) {}

    /** @param hands the show of hands, where the regime has the president count */
    public record BlockDraft(
            BlockId block, List<Reason> reasons, @Nullable Votes hands) {}

    DeliberationDraft withoutHands() {
        return new DeliberationDraft(
                amendments,
                discussions,
                blocks.stream()
                        .map(b -> new BlockDraft(b.block(), b.reasons(), null))
                        .toList(),
                notes,
                condition);
    }

    public BlockDraft of(BlockId block) {
        return blocks.stream()
                .filter(b -> b.block().equals(block))
                .findFirst()
                .orElse(new BlockDraft(block, List.of(), null));
    }
}
