package org.tasdiq.decision;

/** How the receipt of a decision is known; text key {@code decision.proof.<name>}. */
public enum ReceiptProof {
    /** The candidate opened the letter in the application. */
    OPENED_IN_APPLICATION,
    /** The candidate said on which day the letter came. */
    STATED_BY_CANDIDATE,
    /** The date on the returned slip of a registered letter, entered by the intake office. */
    REGISTERED_LETTER
}
