package org.tasdiq.assessment;

/** How the level of a competency is drawn from the marks; a parameter of the regime that the table block-result applies. */
public enum ConsolidationRule {
    MEDIAN,
    /** The level that more than half of those who could judge gave. */
    MAJORITY,
    /** All marks equal; otherwise the jury settles the level. */
    CONSENSUS
}
