package org.tasdiq.jury;

/** What became of the hearing. */
public enum HearingResult {
    HEARD("heard"),
    /** The candidate could not come and said why: another session. */
    EXCUSED("excused"),
    /** The same, and the secretary has seen the proof of it. */
    EXCUSED_WITH_PROOF("excused"),
    ABSENT("absent"),
    /** The jury could not sit (no quorum, or no longer lawful): another session. */
    POSTPONED("excused");

    private final String outcome;

    HearingResult(String outcome) {
        this.outcome = outcome;
    }

    /** The file waits for another session. */
    public boolean isHeldAgain() {
        return outcome.equals("excused");
    }

    /** The candidate did not come and said why. */
    public boolean isExcuse() {
        return this == EXCUSED || this == EXCUSED_WITH_PROOF;
    }

    /** What the gateway behind the step reads. */
    String outcome() {
        return outcome;
    }
}
