package org.tasdiq.jury;

/** Why a member leaves; text key {@code jury.recusal.<code>}. */
public enum RecusalReason {
    PRESENT_PROFESSIONAL_LINK,
    PAST_PROFESSIONAL_LINK,
    PERSONAL_LINK,
    ACCOMPANIED_CANDIDATE,
    /** Has not studied the file: whoever votes must have (ground of an annulment, TA Bordeaux n° 2304482). */
    FILE_NOT_STUDIED,
    UNAVAILABLE,
    OTHER;

    /** Whether a vote given before stands: who cannot come any more had the right to vote. */
    public boolean leavesVotes() {
        return this == UNAVAILABLE;
    }

    /** A link to the candidate, which holds in every other file of theirs too. */
    boolean isLink() {
        return switch (this) {
            case PRESENT_PROFESSIONAL_LINK, PAST_PROFESSIONAL_LINK, PERSONAL_LINK, ACCOMPANIED_CANDIDATE -> true;
            case FILE_NOT_STUDIED, UNAVAILABLE, OTHER -> false;
        };
    }
}
