package org.tasdiq.assessment;

/** What a member says to a result; text key {@code assessment.vote.<vote>}. */
public enum Vote {
    IN_FAVOUR,
    AGAINST,
    ABSTAIN
}
