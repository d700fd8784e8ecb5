package org.tasdiq.portfolio;

/** Why the inspection did not call a file clean. */
public enum VerdictReason {
    TYPE_NOT_ALLOWED,
    NAME_AND_CONTENT_DIFFER,
    MACROS,
    UNPACKS_TOO_LARGE,
    TOO_MANY_PARTS,
    NESTED_TOO_DEEP,
    IMAGE_TOO_LARGE,
    PASSWORD,
    VIRUS,
    /** Not a finding: the virus scanner gives no answer, and the item waits for it. */
    SCANNER_UNAVAILABLE,
    DAMAGED,
    TOOK_TOO_LONG,
    INSPECTION_FAILED
}
