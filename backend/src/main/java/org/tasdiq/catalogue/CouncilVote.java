package org.tasdiq.catalogue;

import java.util.Map;

/** What the decision table looks at: the regime, the numbers of the minutes and what the regime asks. */
public record CouncilVote(String regime, VoteCount count, CouncilNorms asked) {
    /** The inputs of the decision table {@code council-vote}. */
    public Map<String, Object> variables() {
        return Map.of(
                "regime", regime,
                "members", count.members(),
                "present", count.present(),
                "inFavour", count.inFavour(),
                "against", count.against(),
                "abstentions", count.abstentions(),
                "blank", count.blank(),
                "notVoting", count.notVoting(),
                "asked", asked.variables());
    }
}
