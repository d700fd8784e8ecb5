package org.tasdiq.decision;

/** Where a proposed ruling on an appeal stands; text key {@code decision.proposal.<name>}. */
public enum ProposedRulingState {
    PROPOSED,
    CONFIRMED,
    SENT_BACK,
    /** The law ruled before a second member did. */
    OVERTAKEN
}
