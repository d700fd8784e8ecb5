package org.tasdiq.portfolio;

/** What the inspection found. Only a refused file stays closed; one that cannot be read never stops the case. */
public enum EvidenceVerdict {
    PENDING,
    CLEAN,
    UNREADABLE,
    LOCKED,
    REFUSED;

    /** Whether the file leaves the store: never before it was inspected, never once it was refused. */
    public boolean isOpen() {
        return this != PENDING && this != REFUSED;
    }
}
