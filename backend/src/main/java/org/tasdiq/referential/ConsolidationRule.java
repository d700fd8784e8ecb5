package org.tasdiq.referential;

/** How the level of a competency is drawn from the marks of a jury; text key {@code assessment.rule.<rule>}. */
public enum ConsolidationRule {
    /** The certification has no rule of its own: the one of the institution's regime holds. */
    REGIME,
    MEDIAN,
    /** The level that more than half of those who could judge gave. */
    MAJORITY,
    /** All marks equal; otherwise the jury settles the level. */
    CONSENSUS
}
