package org.tasdiq.deadline;

/** What stops the clock of a rule that says so; text keys {@code deadline.pause.<pause>}. */
public enum Pause {
    /** The portfolio is with the candidate, who corrects it. */
    CORRECTION,
    /** The hearing does not count, and the candidate is to be heard again. */
    HEARD_AGAIN,
    /** The secretary judges what excuses an absence. */
    EXCUSE_REVIEW
}
