package org.tasdiq.candidacy;

/** Where the application stands; the portfolio, the jury and the decision have states of their own. */
public enum CandidacyStatus {
    DRAFT,
    SUBMITTED,
    INCOMPLETE,
    COMPLETE,
    ADMISSIBLE,
    /** Rejected, and the rejection can still be contested. */
    CONTESTABLE,
    /** Rejected for good. */
    REJECTED,
    WITHDRAWN,
    LAPSED,
    CLOSED;

    /** Nothing more can happen to the file. */
    public boolean isOver() {
        return this == REJECTED || this == WITHDRAWN || this == LAPSED || this == CLOSED;
    }
}
