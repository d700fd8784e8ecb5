package org.tasdiq.jury;

/** What became of the hearing. */
public enum HearingResult {
    HEARD("heard"),
    /** The candidate could not come and said why: another session. */
    EXCUSED("excused"),
    ABSENT("absent"),
    /** The jury could not sit (no quorum, or no longer lawful): another session. */
    POSTPONED("excused");

    private final String outcome;

    HearingResult(String outcome) {
        this.outcome = outcome;
    }

    /** What the gateway behind the step reads. */
    String outcome() {
        return outcome;
    }
}
