package org.tasdiq.recognition;

/** On what a difference rests; text key {@code recognition.ground.<ground>}. */
public enum Ground {
    /** What is learned. */
    CONTENT(false),
    /** How deep, or how demanding. */
    DEPTH(false),
    /** What is not shown, or cannot be checked. */
    PROOF(false),
    /** How quality is kept. */
    QUALITY(false),
    TITLE(true),
    LENGTH(true),
    /** How it was taught, such as online. */
    DELIVERY(true);

    private final boolean formal;

    Ground(boolean formal) {
        this.formal = formal;
    }

    /** A difference of form alone is no substantial one (Lisbon Recognition Convention, Revised Criteria and Procedures). */
    public boolean isFormal() {
        return formal;
    }
}
