package org.tasdiq.catalogue;

/** What becomes of a published offer that is looked at again; text key {@code catalogue.outcome.<outcome>}. */
public enum ReviewOutcome {
    KEPT,
    /** It stays public as it is until its revision is adopted. */
    REVISION,
    WITHDRAWN
}
