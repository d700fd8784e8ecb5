package org.tasdiq.portfolio;

/** What of a file an adviser comments on. */
public enum CommentedPart {
    GOAL,
    EXPERIENCES,
    POSITIONS,
    NARRATIVE,
    /** One item of evidence. */
    EVIDENCE,
    /** What is claimed of one competency. */
    CLAIM;

    boolean namesOne() {
        return this == EVIDENCE || this == CLAIM;
    }
}
