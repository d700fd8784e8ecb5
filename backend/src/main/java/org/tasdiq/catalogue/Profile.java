package org.tasdiq.catalogue;

/** Whose list of information elements an offer is measured by; text key {@code catalogue.profile.<profile>}. */
public enum Profile {
    /** The fifteen elements of the NESET report. */
    NESET,
    /** Annex I of the Council Recommendation of 16 June 2022: eleven mandatory elements, five optional ones. */
    EU,
    /** The common framework of Digital FCU, adopted for Université 360. */
    DIGITAL_FCU,
    /** The Common Microcredential Framework of the MOOC platforms. */
    CMF,
    /** No text of law is known: Annex I with the level of the national classification, a proposal of ours. */
    TN
}
