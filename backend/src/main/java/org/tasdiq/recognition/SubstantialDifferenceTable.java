package org.tasdiq.recognition;

/** The decision table {@code substantial-difference}: the same table answers the screen and the process. */
public interface SubstantialDifferenceTable {
    DifferenceVerdict decide(DifferenceQuestion question);
}
