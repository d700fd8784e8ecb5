package org.tasdiq.identity;

/** How a person stands to a file; explained at the head of {@code permissions.properties}. */
public enum Relation {
    OWN,
    CONSENTED,
    ENTRUSTED,
    INSTITUTION,
    INVITED,
    SEATED,
    PRESIDES,
    UNINVOLVED,
    ANYWHERE,
    /** Took part in a decision or a jury of the file, once; takes UNINVOLVED away. Never written in the table. */
    INVOLVED,
    /**
     * Is the candidate, accompanies them or once did, or has or had a seat on the present jury: acts in the file as that
     * alone (code du travail, D6412-6); takes INSTITUTION and UNINVOLVED away. Never written in the table.
     */
    BOUND
}
