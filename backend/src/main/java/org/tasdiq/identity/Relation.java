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
    INVOLVED
}
