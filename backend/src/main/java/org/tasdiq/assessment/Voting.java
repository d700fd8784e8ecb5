package org.tasdiq.assessment;

import org.tasdiq.Refusal;

/** How the members vote, and what of it stays in the minutes; text key {@code assessment.paper.voting.<voting>}. */
public enum Voting {
    /** Each for themselves; the total stays. */
    COUNTED,
    /** Each for themselves; who voted how stays. */
    NAMED,
    /** The president counts the hands; the total stays. */
    SHOW_OF_HANDS;

    /** Of the parameters {@code jury.showOfHands} and {@code jury.votesNamed}: hands are counted, and name nobody. */
    static Voting of(boolean showOfHands, boolean named) {
        if (showOfHands && named) throw Refusal.conflict("assessment.handsNameNobody");
        if (showOfHands) return SHOW_OF_HANDS;
        return named ? NAMED : COUNTED;
    }
}
