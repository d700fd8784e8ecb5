package org.tasdiq.jury;

/** Where a jury stands. */
public enum JuryStatus {
    /** Waits for the appointment. */
    OPEN,
    APPOINTED,
    SCHEDULED,
    /** Summoned; the members read and score. */
    CONVENED,
    /** A recusal left it unlawful, whenever before its decision: waits for a new appointment of those who are missing. */
    BROKEN,
    /** All marks are sealed; waits for the hearing. */
    SCORED,
    /** The candidate was heard, or did not come. */
    HEARD,
    /** Its decision was annulled; an entirely renewed jury sits. */
    ANNULLED;

    /** Members may still be proposed and appointed: the marks are not sealed yet. */
    public boolean isChangeable() {
        return this != SCORED && this != HEARD && this != ANNULLED;
    }
}
