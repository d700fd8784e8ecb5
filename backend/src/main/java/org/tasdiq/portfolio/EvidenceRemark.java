package org.tasdiq.portfolio;

/**
 * What a reader should ask about an item; it refuses nothing.
 *
 * @param other the title of the item of this file it is compared with; else empty
 */
public record EvidenceRemark(Kind kind, String other) {
    /** What is remarkable. */
    public enum Kind {
        SAME_FILE_TWICE,
        /** In another file of the same candidate. */
        SAME_FILE_ELSEWHERE,
        /** It bears a day after the one it was handed in on. */
        DATED_IN_THE_FUTURE,
        DATED_BEFORE_ITS_EXPERIENCE
    }
}
