package org.tasdiq.catalogue;

/** Where an offer stands; text key {@code catalogue.status.<status>}. What was published stays public while it is revised. */
public enum OfferStatus {
    DRAFT,
    /** Sent; its descriptor is not checked yet. */
    SUBMITTED,
    /** With the quality officer. */
    IN_REVIEW,
    /** Back with its authors. */
    IN_CORRECTION,
    /** Before the council. */
    IN_COUNCIL,
    /** Adopted by the council, about to be published. */
    ADOPTED,
    PUBLISHED,
    /** Not adopted by the council. */
    REJECTED,
    WITHDRAWN;

    public boolean isOver() {
        return this == REJECTED || this == WITHDRAWN;
    }

    /** Its authors have it in hand. */
    public boolean isWritable() {
        return this == DRAFT || this == IN_CORRECTION;
    }
}
