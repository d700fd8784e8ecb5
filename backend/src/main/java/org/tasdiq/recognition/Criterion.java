package org.tasdiq.recognition;

/** The seven criteria of e-VALUATE and the Nuffic Micro-Evaluator; text key {@code recognition.criterion.<criterion>}. */
public enum Criterion {
    /** Quality assurance of whoever issued it. */
    QUALITY,
    /** Whether it is genuine. */
    VERIFICATION,
    LEVEL,
    /** Learning outcomes. */
    OUTCOMES,
    WORKLOAD,
    /** How it was assessed. */
    TESTING,
    /** Whether somebody looked who was assessed. */
    IDENTIFICATION
}
