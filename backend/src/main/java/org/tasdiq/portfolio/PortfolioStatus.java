package org.tasdiq.portfolio;

/** Where the portfolio stands. */
public enum PortfolioStatus {
    OPEN,
    SUBMITTED,
    CORRECTION,
    ACCEPTED,
    /** The file ended before the portfolio was accepted. */
    CLOSED
}
