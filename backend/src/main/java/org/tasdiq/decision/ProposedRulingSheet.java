package org.tasdiq.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonId;

/**
 * What screens and REST show the board of a ruling that one of its members proposed.
 *
 * @param file or the request for recognition
 * @param round of the decision contested, as of the appeal
 * @param proposer the name of who proposed
 * @param settledBy who confirmed it or sent it back; empty while it waits, and where the law ruled first
 * @param remark why it was sent back; otherwise empty
 */
public record ProposedRulingSheet(
        CaseId file,
        int round,
        AppealRuling ruling,
        String reasons,
        PersonId proposedBy,
        String proposer,
        Instant proposedAt,
        ProposedRulingState state,
        @Nullable PersonId settledBy,
        @Nullable Instant settledAt,
        String remark) {
    /** Whether it waits for a second member. */
    public boolean waits() {
        return state == ProposedRulingState.PROPOSED;
    }
}
