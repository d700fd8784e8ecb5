package org.tasdiq.notification;

/** How the receipt of a letter is known; text key {@code notification.receipt.proof.<name>}. */
public enum ReceiptProof {
    /** The addressee opened the letter in the application. */
    OPENED_IN_APPLICATION,
    /** The candidate said on which day the letter came. */
    STATED_BY_CANDIDATE,
    /** The date on the returned slip of a registered letter, entered by the intake office. */
    REGISTERED_LETTER
}
