package org.tasdiq.credential;

/** Whether a learner can ask for the certificate of a path; text keys {@code credential.pathway.asking.<name>}, as a refusal too. */
public enum Asking {
    /** Every part is fulfilled. */
    COMPLETE,
    /** Something is missing; it can be sought by the recognition of prior learning. */
    MISSING,
    /** It has been earned. */
    REACHED,
    /** A file on it has not ended. */
    UNDER_WAY,
    /** The time for remedies on an earlier file still runs. */
    NOT_CLOSED,
    /** No piece of it counts. */
    NOTHING_COUNTS,
    /** Its institution has no such certification now. */
    GONE;

    boolean isPossible() {
        return this == COMPLETE || this == MISSING;
    }
}
