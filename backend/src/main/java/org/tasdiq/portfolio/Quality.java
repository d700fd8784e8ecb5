package org.tasdiq.portfolio;

/** The rules of evidence: what an item has to be so that a jury can rely on it. */
public enum Quality {
    /** It shows what the competency asks. */
    VALID,
    /** It is the candidate's own. */
    AUTHENTIC,
    /** Whoever assesses it reads the same in it. */
    RELIABLE,
    /** It shows what the candidate can do now. */
    CURRENT,
    /** With what else is there, it is enough. */
    SUFFICIENT;

    /** Whether an item has a quality. */
    public enum Value {
        YES,
        NO,
        DOUBT
    }
}
