package org.tasdiq.catalogue;

/** What kind of thing was earned; text key {@code catalogue.learned.<kind>}. */
public enum Learned {
    /** A micro-credential of the catalogue, by the reference of its offer. */
    OFFER,
    /** A block, by its code and that of its certification. */
    BLOCK,
    /** A whole certification, by its code. */
    CERTIFICATION,
    /** A credential from elsewhere, which no path counts by itself. */
    ELSEWHERE
}
