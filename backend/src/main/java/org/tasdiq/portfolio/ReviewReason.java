package org.tasdiq.portfolio;

/** Why an item was refused or sent back. */
public enum ReviewReason {
    ILLEGIBLE,
    LOCKED,
    INCOMPLETE,
    NOT_WHAT_IT_SAYS,
    NOT_THE_CANDIDATES,
    UNSIGNED,
    UNDATED,
    TRANSLATION_MISSING,
    OTHERS_PERSONAL_DATA,
    /** The time for the correction passed. */
    NOT_CORRECTED,
    OTHER
}
