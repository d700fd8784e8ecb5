package org.tasdiq.catalogue;

import java.util.Locale;

/** What a vote of the council comes to; text key {@code catalogue.vote.<outcome>}. */
public enum VoteOutcome {
    ADOPTED,
    REJECTED,
    /** A revision was not adopted: what was public before stays public. */
    KEPT,
    /** Too few were there to vote: the council votes again. */
    WITHOUT_QUORUM;

    /** What the gateway behind the step reads. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
