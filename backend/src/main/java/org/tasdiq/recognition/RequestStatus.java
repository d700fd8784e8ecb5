package org.tasdiq.recognition;

/** Where a request stands; text key {@code recognition.status.<status>}. */
public enum RequestStatus {
    /** Sent; its credential is being verified. */
    SUBMITTED,
    /** With the intake officer. */
    IN_CHECK,
    /** Back with the learner. */
    INCOMPLETE,
    /** With two evaluators. */
    IN_EVALUATION,
    /** Before the authority: the evaluators differ. */
    IN_SETTLEMENT,
    /** Concluded; its decision is being written. */
    CONCLUDED,
    /** Decided, not notified yet. */
    DECIDED,
    /** Notified; it can be contested. */
    CONTESTABLE,
    IN_APPEAL,
    CLOSED,
    WITHDRAWN;

    /** Nothing is decided yet. */
    public boolean isUndecided() {
        return switch (this) {
            case SUBMITTED, IN_CHECK, INCOMPLETE, IN_EVALUATION, IN_SETTLEMENT -> true;
            default -> false;
        };
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
