package org.tasdiq.recognition;

/** What comes of a request; text key {@code recognition.outcome.<outcome>}. */
public enum Recognition {
    FULL,
    PARTIAL,
    /** Once a condition is met, such as a further test. */
    CONDITIONAL,
    NONE,
    /** Assessed as prior learning instead: a file is begun that takes the credential over as evidence. */
    REDIRECT_TO_RPL;

    /** Whether something is recognised, now or on a condition. */
    public boolean recognises() {
        return this == FULL || this == PARTIAL || this == CONDITIONAL;
    }
}
