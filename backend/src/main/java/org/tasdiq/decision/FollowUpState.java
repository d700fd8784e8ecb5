package org.tasdiq.decision;

/** Whether a file can be followed by another on what it did not earn; text key {@code refusal.decision.followUp.<name>}. */
public enum FollowUpState {
    POSSIBLE,
    /** The time for remedies still runs. */
    NOT_CLOSED,
    /** One was begun, from this file or another on the certification, and has not ended. */
    UNDER_WAY,
    NOTHING_GRANTED,
    NOTHING_MISSING
}
