package org.tasdiq.assessment;

/** Where the assessment of a round stands. */
public enum AssessmentStatus {
    SCORING,
    /** The jury is no longer lawful; marks are kept, nothing is opened. */
    SUSPENDED,
    /** Every required sheet is sealed: the marks are open to the jury. */
    SEALED,
    DELIBERATED,
    SIGNED;

    /** Whether the jury may see the marks of all. */
    public boolean isOpen() {
        return this == SEALED || this == DELIBERATED || this == SIGNED;
    }
}
