package org.tasdiq.portfolio;

/** Where an item stands in the review. */
public enum EvidenceStatus {
    TRANSMITTED,
    ACCEPTED,
    /** Stays in the file, with the reason; the jury sees that it was refused. */
    REFUSED,
    NOT_APPLICABLE,
    /** The candidate is asked to correct it. */
    WAITING,
    /** A corrected item took its place. */
    REPLACED
}
