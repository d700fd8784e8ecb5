package org.tasdiq.assessment;

/** The result of one block; text key {@code assessment.result.<result>}. */
public enum BlockResult {
    ACQUIRED,
    NOT_ACQUIRED,
    /** Only as a proposal: the marks do not tell, the jury must. */
    DELIBERATE
}
