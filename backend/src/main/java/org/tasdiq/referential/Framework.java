package org.tasdiq.referential;

/** A ladder of levels; text key {@code referential.framework.<framework>}. */
public enum Framework {
    /** European Qualifications Framework. */
    EQF,
    /** The French register of certifications. */
    RNCP,
    /** The Tunisian classification of qualifications. */
    CNC,
    /** African Continental Qualifications Framework. */
    ACQF
}
