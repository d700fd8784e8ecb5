package org.tasdiq.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.CompetencyId;

/**
 * The deliberation while it goes on, as those who sit see it.
 *
 * @param revision of the draft; whoever writes names the one they have read
 * @param voters names by person; empty before the hearing
 * @param writes whether the reader presides and may write and close
 * @param votes whether the reader may vote
 * @param showOfHands the president counts instead of each member voting
 * @param objections against the condition and the notes
 * @param over the minutes are written
 * @param minutes as they would be written now; empty before the hearing
 */
public record DebateSheet(
        long revision,
        Overview overview,
        DeliberationDraft draft,
        List<Block> blocks,
        List<Objection> objections,
        Map<PersonId, String> voters,
        @Nullable PersonId president,
        boolean writes,
        boolean votes,
        boolean showOfHands,
        boolean over,
        @Nullable Minutes minutes) {
    /**
     * How one block stands.
     *
     * @param closed the vote can no longer be changed
     * @param voted who has voted on the present result; never how
     * @param own the reader's vote on the present result
     * @param count the votes; empty until the vote is closed
     * @param unreasoned what a refusal still wants a reason and a prescription for
     */
    public record Block(
            BlockProposal proposal,
            boolean closed,
            Set<PersonId> voted,
            @Nullable Vote own,
            @Nullable Votes count,
            List<Objection> objections,
            List<CompetencyId> unreasoned) {}

    public boolean isReady() {
        return blocks.stream().allMatch(Block::closed);
    }
}
