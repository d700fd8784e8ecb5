package org.tasdiq.portfolio;

/** Why the inspection did not call a file clean. */
public enum VerdictReason {
    TYPE_NOT_ALLOWED,
    NAME_AND_CONTENT_DIFFER,
    MACROS,
    UNPACKS_TOO_LARGE,
    TOO_MANY_PARTS,
    IMAGE_TOO_LARGE,
    PASSWORD,
    DAMAGED,
    TOOK_TOO_LONG,
    INSPECTION_FAILED
}
