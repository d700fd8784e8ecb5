package org.tasdiq.catalogue;

/** Whether it is known who was assessed: the three values of Annex I; text key {@code catalogue.identity.<check>}. */
public enum IdentityCheck {
    UNSUPERVISED,
    SUPERVISED,
    /** Online or on site. */
    SUPERVISED_WITH_IDENTITY
}
