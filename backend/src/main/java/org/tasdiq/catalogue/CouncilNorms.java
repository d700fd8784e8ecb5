package org.tasdiq.catalogue;

import java.util.Map;
import org.tasdiq.deadline.Deadlines;

/**
 * What the regime asks of a vote of the council: parameters, so that the table holds no numbers of its own.
 *
 * @param quorumShare the least share of the members that must be present
 * @param majority of what more than half must be in favour
 */
public record CouncilNorms(double quorumShare, Majority majority) {
    /** Text key {@code deadline.setting.<majority>}. */
    public enum Majority {
        /** Votes for and against alone. */
        VOTES_CAST,
        /** All who are present. */
        MEMBERS_PRESENT
    }

    static CouncilNorms of(Deadlines deadlines, String regime) {
        return new CouncilNorms(
                deadlines.number(regime, "council.quorumShare").doubleValue(),
                Majority.valueOf(deadlines.parameter(regime, "council.majority")));
    }

    Map<String, Object> variables() {
        return Map.of("quorumShare", quorumShare, "majority", majority.name());
    }
}
