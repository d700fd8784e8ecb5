package org.tasdiq.recognition;

/** On what a decision rests; text key {@code recognition.basis.<basis>}. */
public enum Basis {
    /** Two evaluators came to the same. */
    AGREED,
    /** They differed, and the authority settled it. */
    SETTLED,
    PARTNERSHIP
}
